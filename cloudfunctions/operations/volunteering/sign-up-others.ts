import { sentenceFor } from '@shared/contract/errors';
import { ORGANISERS } from '@shared/contract/organisers';
import { volunteeringSignUpOthers } from '@shared/contract/volunteering-sign-ups';
import { refuse, succeed } from '@shared/domain/outcome';
import { membershipsAt, unitsReached } from '@shared/domain/people/rights';
import { shiftCardOf } from '@shared/domain/volunteering/shift-card';
import { closedRefusal } from '@shared/domain/volunteering/sign-up';
import { standingNow } from '@shared/domain/volunteering/standing';
import type { MemberRecord } from '../../store';
import { implement } from '../implement';
import { reaches } from '../reaches';
import { ofShiftYear } from '../years-changed';
import { shiftById } from './found-event';
import { takePlace } from './take-place';

/** One after the other, in the order given: that is the order of their numbers. */
export const signUpOthers = implement(volunteeringSignUpOthers, {
  load: shiftById,
  years: (call) => ofShiftYear(call),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    if (loaded?.officeId !== actor.officeId || loaded.activity.state.name === 'draft') {
      return refuse('NOT_FOUND', {});
    }
    const { activity } = loaded;
    const closed = closedRefusal(activity, input.risksVersion, now);
    const organises = await reaches({ actor, now, store }, ORGANISERS, activity.unitId);
    // Whoever holds the event may still put somebody down after the deadline, until the door is closed.
    const isLate = closed?.error.code === 'SIGN_UP_CLOSED' && activity.state.name === 'published';
    if (closed && !(isLate && organises)) return closed;
    const units = await store.organisation.units(actor.officeId);
    const own = unitsReached(actor, ORGANISERS, now, units);
    const people = await store.organisation.membersByIds(
      actor.officeId,
      input.people.map(({ memberId }) => memberId),
    );
    // Also who holds the event names only people of the units they reach: an id tells no name.
    const isMine = ({ memberships }: MemberRecord) =>
      membershipsAt(memberships, now).some(
        ({ unitId }) => own === 'office' || own.includes(unitId),
      );
    const signedUp = [];
    const refused = [];
    let shift = loaded.shift;
    for (const { memberId, how, guardianAgreed } of input.people) {
      const person = people.find(({ id }) => id === memberId);
      if (!person || !isMine(person) || membershipsAt(person.memberships, now).length === 0)
        continue;
      const taking = { person, how, guardianAgreed, enteredBy: actor.memberId, now };
      const taken = await takePlace(store, { ...loaded, shift }, taking);
      if (!taken.ok) {
        refused.push({ memberId, name: person.name, sentence: sentenceFor(taken.error) });
        continue;
      }
      shift = taken.data.shift;
      const standing = standingNow(taken.data.signUp, shift, activity, now);
      signedUp.push({ memberId, name: person.name, standing });
    }
    return succeed({ shift: shiftCardOf(shift, activity, now), signedUp, refused });
  },
});
