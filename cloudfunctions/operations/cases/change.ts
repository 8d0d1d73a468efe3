import { casesChange } from '@shared/contract/cases';
import { changed } from '@shared/domain/audit/changed';
import { mayChange, mayOpen } from '@shared/domain/cases/moves';
import { caseYearOf, writtenCase } from '@shared/domain/cases/write';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { ofSettledCase } from '../years-changed';
import { caseCardFor, caseToRead, runs } from './reading';

export const change = implement(casesChange, {
  load: ({ caseId }, { store }) => store.cases.one(caseId),
  years: (call) => ofSettledCase(call),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const found = await caseToRead({ actor, now, store }, loaded);
    if (!found) return refuse('NOT_FOUND', {});
    const { asking, record } = found;
    const { officeId, kind, unitId } = record;
    if (!mayOpen(asking, record)) return refuse('FORBIDDEN', {});
    if (!mayChange(asking, record)) return refuse('CASE_STATE', {});
    const [unit, plan] = await Promise.all([
      store.organisation.unit(officeId, unitId),
      store.plans.ofYear(officeId, caseYearOf(input.openedOn)),
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    const kept = record.serves.map(({ commitmentId }) => commitmentId);
    const request = { ...input, kind, commitmentIds: input.commitmentIds ?? kept };
    const written = writtenCase(request, { unitKind: unit.kind, plan, now });
    if (!written.ok) return written;
    // Its running number is of this year.
    if (written.data.planYear !== record.planYear) return refuse('CASE_DATE', { label: '日期' });
    const { number, ...rest } = written.data;
    const fields = runs(kind) ? rest : { ...rest, number };
    const { before, after } = changed(record, fields);
    if (Object.keys(after).length === 0) return succeed(caseCardFor(asking, record));
    if (input.seen !== record.history.length) return refuse('CASE_CHANGED', {});
    const steps = record.steps.map((step) => ({ ...step, on: input.openedOn }));
    const by = actor.memberId;
    const line = { at: now, by, action: 'updated', before, after };
    const next = { ...fields, steps };
    return (await store.cases.rewrite(record, next, line))
      ? succeed(caseCardFor(asking, { ...record, ...next, history: [...record.history, line] }))
      : refuse('CASE_CHANGED', {});
  },
});
