import type { BulletinView } from '@shared/contract/bulletins';
import { useEffect, useMemo, useState } from 'react';
import { useAct } from '@/features/remote';
import { guardLeaving } from '@/platform/leave-guard';
import { showToast } from '@/ui';
import { keptWords, type Written } from './kept-words';

type Words = BulletinView['words'];

const LEAVING = '改写的内容还没有保存，这台设备也没有空间留存，离开后不会保留';

const readFrom = ({ revision, title, words }: BulletinView): Written => ({
  revision,
  title,
  words,
});

const isSame = (one: Written, other: Written): boolean =>
  one.title === other.title && JSON.stringify(one.words) === JSON.stringify(other.words);

export interface Editing {
  view: BulletinView;
  /** Who writes: what is not saved is kept for them alone. */
  memberId: string;
  /** Reads it again. */
  reload: () => void;
}

/** What stands on the page: kept on the phone, saved, put before whoever approves, and what went wrong. */
export const useEditor = ({ view, memberId, reload }: Editing) => {
  const kept = useMemo(() => keptWords(memberId, view.id), [memberId, view.id]);
  const [begun, setBegun] = useState<Written | undefined>(kept.read);
  const [wasKept] = useState(begun !== undefined);
  const [isKept, setKept] = useState(true);
  const [saving, setSaved] = useState<Written>();
  const [overtaken, setOvertaken] = useState(false);
  const [problem, setProblem] = useState<string>();
  const save = useAct('bulletins.save');
  const propose = useAct('bulletins.propose');

  // What was just saved, until it has been read again.
  const read = readFrom(view);
  const latest = saving && saving.revision > read.revision ? saving : read;
  const shown = begun ?? latest;
  const isDirty = begun !== undefined && !isSame(begun, latest);

  useEffect(() => (isDirty && !isKept ? guardLeaving(LEAVING) : undefined), [isDirty, isKept]);

  const change = (part: Partial<Pick<Written, 'title' | 'words'>>) => {
    const next = { ...shown, ...part };
    setBegun(next);
    setKept(kept.keep(next));
    setProblem(undefined);
  };
  const discard = () => {
    kept.drop();
    setBegun(undefined);
    setOvertaken(false);
    setProblem(undefined);
  };

  /**
   * Saves what was changed.
   * @param over writes over what somebody else has saved meanwhile
   * @returns the revision that stands then; undefined: it was refused
   */
  const saved = async ({ over = false } = {}): Promise<number | undefined> => {
    setProblem(undefined);
    if (!isDirty) return latest.revision;
    const { title, words } = shown;
    const revision = over ? latest.revision : shown.revision;
    const result = await save.run({ bulletinId: view.id, revision, title, words });
    if (result.ok) {
      setSaved(readFrom(result.data));
      discard();
      return result.data.revision;
    }
    setProblem(`没有保存：${result.error.message}`);
    if (result.error.code === 'BULLETIN_CHANGED') {
      setOvertaken(true);
      reload();
    }
    return undefined;
  };

  return {
    title: shown.title,
    setTitle: (title: string) => change({ title }),
    words: shown.words,
    change: (part: Partial<Words>) => change({ words: { ...shown.words, ...part } }),
    isDirty,
    /** What is shown was begun earlier and has not reached the server. */
    isRestored: wasKept && isDirty,
    discard,
    /** Somebody else has saved meanwhile: what the server has now. */
    theirs: overtaken && latest.revision !== shown.revision ? latest : undefined,
    settle: () => setOvertaken(false),
    problem,
    saved,
    save: async (options?: { over?: boolean }) => {
      if ((await saved(options)) !== undefined) showToast('已保存');
    },
    /** Saves first, so that what is approved is what stands on the page. */
    propose: async () => {
      const revision = await saved();
      if (revision === undefined) return;
      const result = await propose.run({ bulletinId: view.id, revision });
      if (result.ok) showToast('已提请审定');
      else setProblem(`没有提请：${result.error.message}`);
    },
  };
};

export type Editor = ReturnType<typeof useEditor>;
