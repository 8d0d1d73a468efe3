import { peopleEndMembership } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import { leave } from '@shared/domain/people/moves';
import { implementOverUnit } from '../implement';
import { memberInUnit } from '../member-in-unit';
import { changeMemberships } from './change-person';
import { groundFor } from './ground';

/** The class of the reason is all that is kept: nothing personal. */
const REASONS = { transferred_out: '转出', other: '其他' } as const;

export const endMembership = implementOverUnit(peopleEndMembership, {
  load: memberInUnit,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { memberId, unitId, lastDay } = input;
    const ground = await groundFor({ actor, now, store }, peopleEndMembership.access.roles);
    const by = actor.memberId;
    return changeMemberships({ store, memberId, by, now, today: ground.today }, (seen) => {
      if (memberId === by) return refuse('NOT_ONESELF', {});
      const isDone = seen.memberships.some(
        (held) => held.unitId === unitId && held.validTo === lastDay,
      );
      const result = leave(seen.memberships, { unitId, lastDay }, ground);
      if (!result.ok) return isDone ? succeed(undefined) : result;
      const waits = seen.transfer?.fromUnitId === unitId ? { transfer: null } : {};
      return succeed({
        fields: { memberships: result.data, ...waits },
        entry: {
          at: now,
          by,
          action: 'membership_ended',
          reason: REASONS[input.reason],
          after: { unitId, lastDay },
        },
      });
    });
  },
});
