import { volunteeringMySignUps } from '@shared/contract/volunteering-sign-ups';
import { succeed } from '@shared/domain/outcome';
import { DAY } from '@shared/domain/time';
import { placeOf, withdrawUntil } from '@shared/domain/volunteering/event';
import { inFull } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { asOther } from './other-shifts';

/** What is past is shown for so many days. */
const PAST_DAYS = 30;

export const mySignUps = implement(volunteeringMySignUps, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId, memberId }, now, deps: { store } }) => {
    const found = await store.signUps.ofMember(officeId, memberId, now - PAST_DAYS * DAY);
    const full = await inFull(store, officeId, found);
    const signUps = full
      .map((one) => ({
        ...asOther(one, now),
        place: placeOf(one.shift, one.activity),
        unitName: one.activity.unitName,
        checkIn: one.activity.checkIn,
        withdrawUntil: withdrawUntil(one.activity),
        withdrawalAsked:
          one.signUp.withdrawalAsk !== null && one.signUp.withdrawalAsk.declined === null,
      }))
      .sort((a, b) => a.startsAt - b.startsAt);
    return succeed({ signUps });
  },
});
