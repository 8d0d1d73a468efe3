import { randomBytes } from 'node:crypto';
import { unitsAbove } from '@shared/domain/people/tree';
import { yearStateOf } from '@shared/domain/plan/year-state';
import type { Store } from '../store';
import type { DispatchParts } from './dispatch';

type OverStore = Pick<
  DispatchParts<unknown>,
  'findActor' | 'unitsAbove' | 'frozenSince' | 'parts' | 'newReference'
>;

/** What every function's dispatch looks up in the store: who calls, the tree, inputs in parts. */
export const overStore = (store: Store): OverStore => ({
  findActor: async (accountId) => {
    const member = await store.organisation.memberByAccount(accountId);
    return member && { ...member, memberId: member.id };
  },
  unitsAbove: async (officeId, unitId) =>
    unitsAbove(unitId, await store.organisation.units(officeId)),
  frozenSince: async (officeId, year, now) => {
    const state = yearStateOf(year, await store.planYears.endOf(officeId, year), now);
    return state.name === 'frozen' ? state.since : undefined;
  },
  parts: {
    joined: ({ memberId }, upload) => store.inputParts.joined(memberId, upload),
    drop: ({ officeId, memberId }, id) => store.inputParts.drop(officeId, memberId, id),
  },
  newReference: () => randomBytes(4).toString('hex').toUpperCase(),
});
