import { useEffect, useMemo, useState } from 'react';
import { useAct } from '@/features/remote';
import { guardLeaving } from '@/platform/leave-guard';
import { showToast } from '@/ui';
import { type Begun, keptRecord } from './kept-record';
import { formOf, type RecordForm, type RecordRead, recordIn } from './record-form';

const LEAVING = '填写的内容还没有保存，这部手机也没有空间留存，离开后不会保留';

export interface RecordState {
  form: RecordForm;
  change: (part: Partial<RecordForm>) => void;
  isDirty: boolean;
  /** What is shown was begun earlier on this phone and has not reached the server. */
  isRestored: boolean;
  /** The record as the server has it; what was written here and not saved is dropped. */
  discard: () => void;
  /** Somebody else has written meanwhile: what the server has now. */
  theirs: RecordForm | undefined;
  settle: () => void;
  problem: string;
  setProblem: (sentence: string) => void;
  /** What is missing after it was saved; undefined: it was not saved. */
  save: (options?: { over?: boolean }) => Promise<string[] | undefined>;
}

/** The record of an activity as it is being written; the phone keeps it until the server has it. */
export const useRecord = (data: RecordRead, reload: () => void, memberId: string): RecordState => {
  const activityId = data.activity.id;
  const kept = useMemo(() => keptRecord(memberId, activityId), [memberId, activityId]);
  const server: Begun = { seenAt: data.record?.writtenAt ?? 0, form: formOf(data) };
  const [begun, setBegun] = useState<Begun | undefined>(kept.read);
  const [saved, setSaved] = useState<Begun>();
  const [isRestored, setRestored] = useState(begun !== undefined);
  const [isKept, setKept] = useState(true);
  const [overtaken, setOvertaken] = useState(false);
  const [problem, setProblem] = useState('');
  const write = useAct('activities.writeRecord');

  // What was just saved, until it has been read again.
  const latest = saved && saved.seenAt > server.seenAt ? saved : server;
  const { form, seenAt } = begun ?? latest;
  const isDirty = begun !== undefined;

  useEffect(() => (isDirty && !isKept ? guardLeaving(LEAVING) : undefined), [isDirty, isKept]);

  const change = (part: Partial<RecordForm>) => {
    const next = { seenAt, form: { ...form, ...part } };
    setBegun(next);
    setKept(kept.keep(next));
    setProblem('');
  };
  const discard = () => {
    kept.drop();
    setBegun(undefined);
    setRestored(false);
    setOvertaken(false);
  };
  const save: RecordState['save'] = async ({ over = false } = {}) => {
    const { commitmentIds } = form;
    const result = await write.run({
      activityId,
      seenAt: over ? latest.seenAt : seenAt,
      record: recordIn(form),
      commitmentIds,
    });
    if (!result.ok) {
      if (result.error.code === 'RECORD_CHANGED') {
        setOvertaken(true);
        reload();
      } else setProblem(`没有保存，填写的内容都在：${result.error.message}`);
      return undefined;
    }
    setSaved({ seenAt: result.data.record.writtenAt, form });
    discard();
    showToast('已保存');
    return result.data.missing;
  };
  return {
    form,
    change,
    isDirty,
    isRestored: isRestored && isDirty,
    discard,
    theirs: overtaken && latest.seenAt !== seenAt ? latest.form : undefined,
    settle: () => setOvertaken(false),
    problem,
    setProblem,
    save,
  };
};
