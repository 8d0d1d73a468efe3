import type { EntryCard } from '@shared/contract/entries';
import { entryKinds } from '@shared/domain/entries/kinds';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { ReasonSheet } from '@/features/bulletins';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { Banner, Cell, CellList, DateField, Sheet, showToast, TextField } from '@/ui';
import { stepDone, steps, stepWord } from './entry-words';

type Step = EntryCard['mayMoveTo'][number];

/** A document whose number and date are known only once it is issued. */
const isIssued = ({ kind }: Pick<EntryCard, 'kind'>): boolean =>
  Boolean(entryKinds[kind].numbered) && entryKinds[kind].states.length > 1;

interface StepProps {
  entry: EntryCard;
  onClose: () => void;
}

/** Number and date as the document is issued with them. */
function InForceSheet({ entry, onClose }: StepProps) {
  const move = useAct('entries.move');
  const word = stepWord(entry, 'in_force');
  const [number, setNumber] = useState(entry.number ?? '');
  const [on, setOn] = useState(entry.on);
  const [problem, setProblem] = useState('');
  const put = async () => {
    const to = { name: 'in_force' as const, number: number.trim() || null, on };
    const moved = await move.run({ entryId: entry.id, to });
    if (!moved.ok) return setProblem(moved.error.message);
    showToast(stepDone(entry, 'in_force'));
    onClose();
  };
  return (
    <Sheet
      open
      title={`${word}${entry.title}`}
      note={
        entryKinds[entry.kind].sideBySide
          ? `${word}后不再改动`
          : `${word}后不再改动；同一项目原有的一份随即撤下，仍可查看`
      }
      act={{ word, busyText: `正在${word}`, onTap: put }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <TextField label="文号" optional maxLength={40} value={number} onChange={setNumber} />
      <DateField label="印发日期" value={on} max={localDateOf(serverNow())} onChange={setOn} />
    </Sheet>
  );
}

function WithdrawSheet({ entry, onClose }: StepProps) {
  const move = useAct('entries.move');
  const submit = async (reason: string) => {
    const moved = await move.run({ entryId: entry.id, to: { name: 'withdrawn', reason } });
    if (!moved.ok) return moved.error.message;
    showToast(steps.withdrawn.done);
    onClose();
    return undefined;
  };
  return (
    <ReasonSheet
      title={`撤下${entry.title}`}
      note="撤下后不再计入，登记和原因仍可查看"
      help="会记入操作记录"
      act={{ word: '撤下', busyText: '正在撤下' }}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}

export interface EntryActsProps {
  entry: EntryCard;
  onChange: () => void;
  /** After a step was taken. */
  onDone: () => void;
}

/** What I may do with an entry; nothing for those who only read it. */
export function EntryActs({ entry, onChange, onDone }: EntryActsProps) {
  const move = useAct('entries.move');
  const [asking, setAsking] = useState<Step>();
  if (!entry.mayChange && entry.mayMoveTo.length === 0) return null;
  const close = () => {
    setAsking(undefined);
    onDone();
  };
  const go = async (name: 'draft' | 'approved' | 'in_force') => {
    const moved = await move.run({ entryId: entry.id, to: { name } });
    showToast(moved.ok ? stepDone(entry, name) : moved.error.message, moved.ok ? 'check' : 'alert');
  };
  const take = (name: Step) => {
    const asksFirst = name === 'in_force' && isIssued(entry);
    if (name === 'withdrawn' || asksFirst) setAsking(name);
    else void go(name);
  };
  return (
    <>
      <CellList inset="icons" label="办理">
        {entry.mayChange && <Cell lead={{ icon: 'edit' }} title="修改" onTap={onChange} />}
        {entry.mayMoveTo.map((name) => (
          <Cell
            key={name}
            lead={{ icon: steps[name].icon }}
            title={stepWord(entry, name)}
            onTap={() => take(name)}
          />
        ))}
      </CellList>
      {asking === 'in_force' && <InForceSheet entry={entry} onClose={close} />}
      {asking === 'withdrawn' && <WithdrawSheet entry={entry} onClose={close} />}
    </>
  );
}
