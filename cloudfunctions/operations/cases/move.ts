import { casesMove } from '@shared/contract/cases';
import type { AuditEntry } from '@shared/domain/audit/schema';
import { isOpenIn, isOwnWork, movesFor, movesIn } from '@shared/domain/cases/moves';
import { steppedTo } from '@shared/domain/cases/write';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { ofSettledCase, yearOfDay } from '../years-changed';
import { caseCardFor, caseToRead } from './reading';

export const move = implement(casesMove, {
  load: ({ caseId }, { store }) => store.cases.one(caseId),
  years: (call) => [...ofSettledCase(call), yearOfDay(call.input.on)],
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const found = await caseToRead({ actor, now, store }, loaded);
    if (!found) return refuse('NOT_FOUND', {});
    const { asking, record } = found;
    const { to, on, reason } = input;
    const by = actor.memberId;
    // A retry of one's own.
    if (record.state === to && record.steps.at(-1)?.by === by) {
      return succeed(caseCardFor(asking, record));
    }
    const possible = movesIn(record).find((one) => one.to === to);
    if (!possible) return refuse('CASE_STATE', {});
    if (isOwnWork(asking, record, possible)) return refuse('CASE_OWN_WORK', {});
    if (!movesFor(asking, record).includes(possible)) return refuse('FORBIDDEN', {});
    if (possible.back && !reason) return refuse('CASE_FIELD', { label: '原因' });
    if (input.seen !== record.history.length) return refuse('CASE_CHANGED', {});
    const step = steppedTo(record, possible, input, { now, by });
    if (!step.ok) return step;
    const fields = {
      state: to,
      open: isOpenIn(record.kind, to),
      steps: [...record.steps, step.data],
    };
    const line: AuditEntry = {
      at: now,
      by,
      action: possible.back ? 'sent_back' : to,
      ...(reason === undefined ? {} : { reason }),
      before: { state: record.state },
      after: { state: to, on, ...step.data.details },
    };
    return (await store.cases.rewrite(record, fields, line))
      ? succeed(caseCardFor(asking, { ...record, ...fields, history: [...record.history, line] }))
      : refuse('CASE_CHANGED', {});
  },
});
