import type { BulletinView } from '@shared/contract/bulletins';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { showToast } from '@/ui';

type Words = BulletinView['words'];

/** What stands on the page: saved, put before whoever approves, and what went wrong. */
export const useEditor = (view: BulletinView) => {
  const [title, setTitle] = useState(view.title);
  const [words, setWords] = useState<Words>(view.words);
  const [problem, setProblem] = useState<string>();
  const save = useAct('bulletins.save');
  const propose = useAct('bulletins.propose');
  const isDirty = title !== view.title || JSON.stringify(words) !== JSON.stringify(view.words);

  /** Saves what was changed. @returns the revision that stands then; undefined: it was refused */
  const saved = async (): Promise<number | undefined> => {
    setProblem(undefined);
    if (!isDirty) return view.revision;
    const { id: bulletinId, revision } = view;
    const result = await save.run({ bulletinId, revision, title, words });
    if (result.ok) {
      setTitle(result.data.title);
      setWords(result.data.words);
      return result.data.revision;
    }
    setProblem(`没有保存：${result.error.message}`);
    return undefined;
  };

  return {
    title,
    setTitle,
    words,
    change: (part: Partial<Words>) => setWords((before) => ({ ...before, ...part })),
    isDirty,
    problem,
    saved,
    save: async () => {
      if ((await saved()) !== undefined) showToast('已保存');
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
