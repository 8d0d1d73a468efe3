import { casesWithdraw } from '@shared/contract/cases';
import { mayChange, mayOpen } from '@shared/domain/cases/moves';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { ofSettledCase } from '../years-changed';
import { caseCardFor, caseToRead } from './reading';

export const withdraw = implement(casesWithdraw, {
  load: ({ caseId }, { store }) => store.cases.one(caseId),
  years: (call) => ofSettledCase(call),
  handle: async ({ actor, input: { reason }, loaded, now, deps: { store } }) => {
    const found = await caseToRead({ actor, now, store }, loaded);
    if (!found) return refuse('NOT_FOUND', {});
    const { asking, record } = found;
    if (!mayOpen(asking, record)) return refuse('FORBIDDEN', {});
    if (record.state === 'withdrawn') return succeed(caseCardFor(asking, record));
    if (!mayChange(asking, record)) return refuse('CASE_STATE', {});
    const fields = { state: 'withdrawn' as const, open: false };
    const line = {
      at: now,
      by: actor.memberId,
      action: 'withdrawn',
      reason,
      before: { state: record.state },
      after: { state: 'withdrawn' },
    };
    return (await store.cases.rewrite(record, fields, line))
      ? succeed(caseCardFor(asking, { ...record, ...fields, history: [...record.history, line] }))
      : refuse('CASE_CHANGED', {});
  },
});
