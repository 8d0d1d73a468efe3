import { peopleUndoMove } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import { undo } from '@shared/domain/people/moves';
import { implementOverUnit } from '../implement';
import { memberInUnit } from '../member-in-unit';
import { changePerson } from './change-person';
import { groundFor } from './ground';

export const undoMove = implementOverUnit(peopleUndoMove, {
  load: memberInUnit,
  handle: async ({ actor, input: { memberId, unitId }, now, deps: { store } }) => {
    const ground = await groundFor({ actor, now, store }, peopleUndoMove.access.roles);
    const by = actor.memberId;
    return changePerson(store, memberId, (seen) => {
      if (memberId === by) return refuse('NOTHING_TO_UNDO', {});
      const result = undo(seen.memberships, unitId, ground);
      if (!result.ok) return result;
      const entry = { at: now, by, action: 'move_undone', after: { unitId } };
      return succeed({ fields: { memberships: result.data }, entry });
    });
  },
});
