import type { ReactNode } from 'react';
import { Button } from './Button';
import { Box, Heading, Modal } from './elements';

export interface SheetProps {
  open: boolean;
  title: string;
  /** The consequence in one line. */
  note?: ReactNode;
  /** Fields. */
  children?: ReactNode;
  /** The act is named: 确认划去. */
  act?: {
    word: string;
    onTap: () => unknown;
    busyText?: string;
    disabled?: boolean;
  };
  onClose: () => void;
  /** Default 取消. */
  closeWord?: string;
}

/** Input from the bottom edge (a dialog on wide screens). Takes focus and gives it back. */
export function Sheet({ open, title, note, children, act, onClose, closeWord }: SheetProps) {
  return (
    <Modal open={open} onDismiss={onClose} label={title} className="sheet">
      <Box className="sheet__grip" aria-hidden />
      <Box className="stack-1">
        <Heading level={2} className="t-title">
          {title}
        </Heading>
        {note && <Box className="t-sub">{note}</Box>}
      </Box>
      {children && <Box className="sheet__body">{children}</Box>}
      <Box className="stack-1">
        {act && (
          <Button onTap={act.onTap} busyText={act.busyText} disabled={act.disabled}>
            {act.word}
          </Button>
        )}
        <Button kind="quiet" small block onTap={onClose}>
          {closeWord ?? (act ? '取消' : '关闭')}
        </Button>
      </Box>
    </Modal>
  );
}

export interface DialogProps {
  open: boolean;
  /** The question: 结束签到？ */
  title: string;
  /** The consequence in one line. */
  note?: ReactNode;
  /** The act, named: 结束签到. Never 确定. */
  act: { word: string; onTap: () => unknown; danger?: boolean; busyText?: string };
  /** The way back, named where it can be: 再等等. Default 取消. */
  backWord?: string;
  onClose: () => void;
}

/** A question with two named answers. */
export function Dialog({ open, title, note, act, backWord = '取消', onClose }: DialogProps) {
  return (
    <Modal open={open} onDismiss={onClose} label={title} className="dialog">
      <Heading level={2} className="t-title">
        {title}
      </Heading>
      {note && <Box className="t-sub">{note}</Box>}
      <Box className="dialog__acts">
        <Button kind="secondary" onTap={onClose}>
          {backWord}
        </Button>
        <Button kind={act.danger ? 'danger' : 'primary'} onTap={act.onTap} busyText={act.busyText}>
          {act.word}
        </Button>
      </Box>
    </Modal>
  );
}
