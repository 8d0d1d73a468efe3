import { randomBytes } from 'node:crypto';
import { unitsAbove } from '@shared/domain/people/tree';
import type { Store } from '../store';
import type { DispatchParts } from './dispatch';

type OverStore = Pick<
  DispatchParts<unknown>,
  'findActor' | 'unitsAbove' | 'parts' | 'newReference'
>;

/** What every function's dispatch looks up in the store: who calls, the tree, inputs in parts. */
export const overStore = (store: Store): OverStore => ({
  findActor: async (accountId) => {
    const member = await store.organisation.memberByAccount(accountId);
    return member && { ...member, memberId: member.id };
  },
  unitsAbove: async (officeId, unitId) =>
    unitsAbove(unitId, await store.organisation.units(officeId)),
  parts: {
    joined: ({ memberId }, upload) => store.inputParts.joined(memberId, upload),
    drop: ({ officeId, memberId }, id) => store.inputParts.drop(officeId, memberId, id),
  },
  newReference: () => randomBytes(4).toString('hex').toUpperCase(),
});
