import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { Cell, CellList, Sheet, showToast, TextField } from '@/ui';
import { ProgrammeSheet } from './ProgrammeSheet';

/** What a step is called. */
const STEPS = {
  draft: { word: '退回草稿', icon: 'left' },
  approved: { word: '审定', icon: 'check' },
  in_force: { word: '印发启用', icon: 'check' },
  withdrawn: { word: '撤下', icon: 'close' },
} as const;

/** The next steps of a programme's document, for whoever may take them; nothing for others. */
export function ProgrammeActs({ entryId }: { entryId: string }) {
  const { data } = useOperation('entries.get', { entryId });
  const move = useAct('entries.move');
  const [asking, setAsking] = useState<'change' | 'withdraw'>();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const entry = data?.entry;
  if (!entry || (!entry.mayChange && entry.mayMoveTo.length === 0)) return null;
  const close = () => setAsking(undefined);
  const go = async (name: 'draft' | 'approved' | 'in_force') => {
    const moved = await move.run({ entryId, to: { name } });
    showToast(moved.ok ? '已更新' : moved.error.message, moved.ok ? 'check' : 'alert');
  };
  const withdraw = async () => {
    if (!reason.trim()) return setError('请写明原因');
    const moved = await move.run({ entryId, to: { name: 'withdrawn', reason } });
    if (!moved.ok) return setError(moved.error.message);
    close();
  };
  return (
    <>
      <CellList inset="icons" label="办理">
        {entry.mayChange && (
          <Cell lead={{ icon: 'edit' }} title="修改计划" onTap={() => setAsking('change')} />
        )}
        {entry.mayMoveTo.map((name) => (
          <Cell
            key={name}
            lead={{ icon: STEPS[name].icon }}
            title={STEPS[name].word}
            onTap={() => (name === 'withdrawn' ? setAsking('withdraw') : void go(name))}
          />
        ))}
      </CellList>
      {asking === 'change' && <ProgrammeSheet entry={entry} onClose={close} />}
      <Sheet
        open={asking === 'withdraw'}
        title="撤下这项计划？"
        note="已开展的活动都保留；撤下后不再计入要点"
        act={{ word: '确认撤下', onTap: withdraw, busyText: '正在撤下' }}
        onClose={close}
      >
        <TextField label="原因" value={reason} maxLength={60} error={error} onChange={setReason} />
      </Sheet>
    </>
  );
}
