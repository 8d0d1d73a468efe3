import { bindingList } from '@shared/contract/binding';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { isIn, rowOf } from './of-member';

const PAGE = 50;

export const list = implementOverUnit(bindingList, {
  load: async ({ unitId }) => ({ unitId }),
  handle: async ({ actor, input: { unitId, search, state, cursor }, now, deps: { store } }) => {
    const isBound = state === undefined ? undefined : state === 'bound';
    const [{ members, next }, units] = await Promise.all([
      store.organisation.pageOfUnit(actor.officeId, unitId, {
        search,
        isBound,
        cursor,
        limit: PAGE,
      }),
      store.organisation.units(actor.officeId),
    ]);
    const present = members.filter((member) => isIn(member, unitId, now));
    const invitations = await store.binding.invitationsOf(present.map(({ id }) => id));
    const byMember = new Map(invitations.map((one) => [one.id, one]));
    const rows = present
      .map((member) => rowOf(member, byMember.get(member.id), { actor, now, units }))
      .filter((row) => state === undefined || row.state === state);
    return succeed({ rows, next });
  },
});
