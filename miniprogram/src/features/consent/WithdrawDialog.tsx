import { consentTexts } from '@shared/domain/consent/texts';
import type { ConsentPurpose } from '@shared/domain/people/schema';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { Dialog, showToast } from '@/ui';

interface WithdrawDialogProps {
  purpose: ConsentPurpose;
  onClose: () => void;
}

/** Says what stops, what goes and what stays, before it happens. */
export function WithdrawDialog({ purpose, onClose }: WithdrawDialogProps) {
  const { title, withdrawal } = consentTexts[purpose];
  const withdraw = useAct('consents.withdraw');
  const [problem, setProblem] = useState<string>();
  const run = async () => {
    const result = await withdraw.run({ purpose });
    if (!result.ok) return setProblem(result.error.message);
    showToast(`已撤回对${title}的同意`);
    onClose();
  };
  return (
    <Dialog
      open
      title={problem ? '没有撤回' : `撤回对${title}的同意？`}
      note={problem ?? withdrawal}
      act={{
        word: problem ? '再次撤回' : '撤回同意',
        danger: true,
        busyText: '正在撤回',
        onTap: run,
      }}
      backWord="先不撤回"
      onClose={onClose}
    />
  );
}
