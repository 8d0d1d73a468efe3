import { useState } from 'react';
import { Dialog } from '@/ui';
import type { Problem } from './use-import';

/** Gives an import up; the roster is as it was. */
export function DiscardDialog({
  discard,
  onClose,
}: {
  discard: () => Promise<Problem>;
  onClose: () => void;
}) {
  const [problem, setProblem] = useState<Problem>();
  return (
    <Dialog
      open
      title={problem ? '没有放弃' : '放弃这次导入？'}
      note={problem ?? '核对过的内容不会保留，名册不受影响'}
      act={{
        word: '放弃导入',
        danger: true,
        busyText: '正在放弃',
        onTap: async () => {
          const found = await discard();
          setProblem(found);
          if (!found) onClose();
        },
      }}
      backWord="继续核对"
      onClose={onClose}
    />
  );
}
