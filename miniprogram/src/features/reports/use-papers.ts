import type { Paper } from '@shared/domain/papers/paper';
import { useCallback, useEffect, useState } from 'react';
import { type CallResult, call } from '@/platform/call';

/** All papers of a finished workbook, read some at a time. */
export const usePapers = (reportId: string) => {
  const [papers, setPapers] = useState<readonly Paper[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isLoading, setLoading] = useState(true);

  const read = useCallback(
    async (isWanted: () => boolean) => {
      setFailure(undefined);
      setLoading(true);
      const all: Paper[] = [];
      for (let from: number | null = 0; from !== null && isWanted(); ) {
        const page: CallResult<'reports.pages'> = await call('reports.pages', { reportId, from });
        if (!page.ok) {
          setFailure(page.error.message);
          break;
        }
        all.push(...page.data.papers);
        from = page.data.next;
        if (isWanted()) setPapers([...all]);
      }
      setLoading(false);
    },
    [reportId],
  );

  useEffect(() => {
    let isWanted = true;
    void read(() => isWanted);
    return () => {
      isWanted = false;
    };
  }, [read]);

  return { papers, failure, isLoading, reload: () => void read(() => true) };
};
