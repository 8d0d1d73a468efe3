import { type ReactNode, useState } from 'react';
import { Banner, Dialog, Sheet } from '@/ui';
import type { Problem } from './use-draft';

export interface EditSheetProps {
  title: string;
  note?: string;
  /** Something was typed that is not saved. */
  dirty: boolean;
  /** Gives what went wrong, or undefined when it is saved. */
  save: () => Promise<Problem>;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet with fields: asks before what was typed is lost, and keeps it when saving fails. */
export function EditSheet({ title, note, dirty, save, onClose, children }: EditSheetProps) {
  const [leaving, setLeaving] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const act = async () => {
    const found = await save();
    setProblem(found);
    if (!found) onClose();
  };
  return (
    <>
      <Sheet
        open
        title={title}
        note={note}
        act={{ word: '保存修改', busyText: '正在保存', onTap: act }}
        onClose={() => (dirty ? setLeaving(true) : onClose())}
      >
        {problem && <Banner kind="overdue">没有保存：{problem}</Banner>}
        {children}
      </Sheet>
      <Dialog
        open={leaving}
        title="不保存修改？"
        note="刚才改的内容不会保留"
        act={{ word: '不保存', danger: true, onTap: onClose }}
        backWord="继续修改"
        onClose={() => setLeaving(false)}
      />
    </>
  );
}
