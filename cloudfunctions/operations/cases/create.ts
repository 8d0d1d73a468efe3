import { casesCreate } from '@shared/contract/cases';
import { caseKinds } from '@shared/domain/cases/kinds';
import { mayOpen } from '@shared/domain/cases/moves';
import type { CaseRecord } from '@shared/domain/cases/schema';
import { caseYearOf, writtenCase } from '@shared/domain/cases/write';
import { refuse, succeed } from '@shared/domain/outcome';
import { idOfRequest } from '../../runtime/door';
import { implement, nothingToLoad } from '../implement';
import { yearOfDay } from '../years-changed';
import { addNumbered } from './add-numbered';
import { askingAboutCases, caseCardFor } from './reading';
import { roundFor } from './round-for';

export const create = implement(casesCreate, {
  load: nothingToLoad,
  years: ({ input }) => [yearOfDay(input.openedOn)],
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId, memberId: by } = actor;
    const { kind, unitId, roundId } = input;
    const unit = await store.organisation.unit(officeId, unitId);
    if (!unit) return refuse('NOT_FOUND', {});
    const asking = await askingAboutCases({ actor, now, store }, unitId);
    if (!mayOpen(asking, { kind, unitId })) return refuse('FORBIDDEN', {});
    const id = idOfRequest(by, input.requestId);
    const [before, plan, round] = await Promise.all([
      store.cases.one(id),
      store.plans.ofYear(officeId, caseYearOf(input.openedOn)),
      roundId === undefined ? undefined : roundFor(store, officeId, { roundId, unitId }),
    ]);
    if (before) return succeed(caseCardFor(asking, before));
    if (roundId !== undefined && !round) return refuse('NOT_FOUND', {});
    const request = round ? { ...input, commitmentIds: round.commitmentIds } : input;
    const written = writtenCase(request, { unitKind: unit.kind, plan, now });
    if (!written.ok) return written;
    const { first } = caseKinds[kind];
    const { serves: _serves, at: _at, ...after } = written.data;
    const record: CaseRecord = {
      ...written.data,
      id,
      officeId,
      unitId,
      unitName: unit.name,
      about: round?.about ?? null,
      state: first,
      open: true,
      steps: [{ name: first, on: input.openedOn, at: now, by, details: {} }],
      slot: id,
      createdAt: now,
      createdBy: by,
      history: [{ at: now, by, action: 'created', after: { ...after, state: first } }],
    };
    return succeed(caseCardFor(asking, await addNumbered(store, record)));
  },
});
