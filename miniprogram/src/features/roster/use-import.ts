import type { InputOf, OutputOf } from '@shared/contract';
import type { ImportSummary } from '@shared/contract/roster-import';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Remote, useAct, useOperation } from '@/features/remote';
import { type CallFailure, call } from '@/platform/call';

/** What went wrong, for the person; undefined when nothing did. */
export type Problem = string | undefined;

export interface RosterImport {
  remote: Remote<'roster.getImport'>;
  summary: ImportSummary | undefined;
  /** Why the work under way stopped; it goes on with `resume`. */
  stopped: Problem;
  resume: () => void;
  decide: (input: Omit<InputOf<'roster.decideRow'>, 'importId'>) => Promise<Problem>;
  chooseEnds: (rowIds: string[] | undefined, chosen: boolean) => Promise<Problem>;
  confirm: (endsOn: string) => Promise<Problem>;
  discard: () => Promise<Problem>;
}

const isUnderWay = (summary: ImportSummary | undefined): boolean =>
  summary?.state === 'comparing' || summary?.state === 'applying';

/** An import that is watched over: whatever is under way is carried on, step by step. */
export const useImport = (importId: string): RosterImport => {
  const client = useQueryClient();
  const remote = useOperation('roster.getImport', { importId });
  const [summary, setSummary] = useState<ImportSummary>();
  const [stopped, setStopped] = useState<Problem>();
  const running = useRef(false);
  const shown = useRef(true);
  const decideRow = useAct('roster.decideRow');
  const choose = useAct('roster.chooseEnds');
  const confirm = useAct('roster.confirmImport');
  const discard = useAct('roster.discardImport');

  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  useEffect(() => {
    if (remote.data && !running.current) setSummary(remote.data);
  }, [remote.data]);

  const carryOn = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    setStopped(undefined);
    try {
      for (;;) {
        const result = await call('roster.advanceImport', { importId });
        if (!shown.current) return;
        if (!result.ok) return setStopped(result.error.message);
        setSummary(result.data);
        if (!isUnderWay(result.data)) break;
      }
      void client.invalidateQueries();
    } finally {
      running.current = false;
    }
  }, [client, importId]);

  const underWay = isUnderWay(summary);
  useEffect(() => {
    if (underWay) void carryOn();
  }, [underWay, carryOn]);

  const fail = ({ code, message }: CallFailure): Problem => {
    if (code === 'IMPORT_CHANGED' || code === 'IMPORT_SETTLED') remote.reload();
    return message;
  };
  const take = (next: OutputOf<'roster.getImport'>): Problem => {
    setSummary(next);
    return undefined;
  };
  return {
    remote,
    summary,
    stopped,
    resume: () => void carryOn(),
    decide: async (input) => {
      const result = await decideRow.run({ importId, ...input });
      return result.ok ? take(result.data.summary) : fail(result.error);
    },
    chooseEnds: async (rowIds, chosen) => {
      for (;;) {
        const result = await choose.run({ importId, rowIds, chosen });
        if (!result.ok) return fail(result.error);
        take(result.data);
        const { end, chosen: ticked } = result.data.counts;
        // Of very many, one call ticks a part.
        if (rowIds || ticked === (chosen ? end : 0)) return undefined;
      }
    },
    confirm: async (endsOn) => {
      const revision = summary?.revision ?? 0;
      const result = await confirm.run({ importId, revision, endsOn });
      return result.ok ? take(result.data) : fail(result.error);
    },
    discard: async () => {
      const result = await discard.run({ importId });
      return result.ok ? take(result.data) : fail(result.error);
    },
  };
};
