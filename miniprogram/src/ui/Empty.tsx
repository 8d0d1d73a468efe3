import type { ReactNode } from 'react';
import { Button } from './Button';
import { Box } from './elements';
import { Icon, type IconName } from './Icon';

export interface EmptyProps {
  icon?: IconName;
  /** What is not there: 近期没有活动. */
  title: string;
  /** What will appear and who acts: 支部排好后会出现在这里. */
  note?: ReactNode;
  /** At most one button. */
  act?: { word: string; onTap: () => void };
}

/** Nothing here yet. */
export function Empty({ icon = 'calendar', title, note, act }: EmptyProps) {
  return (
    <Box className="empty">
      <Icon name={icon} />
      <Box className="t-body">{title}</Box>
      {note && <Box className="t-sub">{note}</Box>}
      {act && (
        <Button kind="secondary" small onTap={act.onTap}>
          {act.word}
        </Button>
      )}
    </Box>
  );
}

export interface ErrorStateProps {
  /** What could not be done: 活动没有读到. */
  title: string;
  /** What to do next. */
  note?: ReactNode;
  onRetry?: () => unknown;
  /** Reference number of an unexpected failure. */
  reference?: string;
}

/** A failure in place of the content, with a way on. */
export function ErrorState({ title, note, onRetry, reference }: ErrorStateProps) {
  return (
    <Box className="empty" role="alert">
      <Icon name="alert" />
      <Box className="t-body">{title}</Box>
      {note && <Box className="t-sub">{note}</Box>}
      {onRetry && (
        <Button kind="secondary" small onTap={onRetry} busyText="正在重试">
          重试
        </Button>
      )}
      {reference && <Box className="t-note">问题编号 {reference}</Box>}
    </Box>
  );
}
