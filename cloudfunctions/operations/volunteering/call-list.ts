import { volunteeringCallList } from '@shared/contract/volunteering-sign-ups';
import { succeed } from '@shared/domain/outcome';
import { callFor } from '@shared/domain/volunteering/calls';
import { withdrawUntil } from '@shared/domain/volunteering/event';
import { queueAt } from '@shared/domain/volunteering/queue';
import { standingNow } from '@shared/domain/volunteering/standing';
import { healed } from '../../store';
import { implementOverUnit } from '../implement';
import { eventById } from './found-event';

/** The most urgent first: offers that run out, then who comes at the wrong time, or for nothing. */
const URGENCY = ['offered', 'called_off', 'moved', 'displaced', 'waiting'] as const;

export const callList = implementOverUnit(volunteeringCallList, {
  load: eventById,
  handle: async ({ loaded: activity, now, deps: { store } }) => {
    const { officeId, id } = activity;
    const [all, found] = await Promise.all([
      store.signUps.ofActivity(officeId, id),
      store.shifts.ofActivities(officeId, [id]),
    ]);
    const shifts = await healed(store, found, all, now);
    const promotes = now < withdrawUntil(activity);
    const due = all.flatMap((signUp) => {
      const shift = shifts.find((one) => one.id === signUp.shiftId);
      if (!shift) return [];
      const queue = queueAt(shift.queue, now);
      const call = callFor(
        standingNow(signUp, shift, activity, now),
        queue,
        signUp.number,
        promotes,
      );
      return call ? [{ signUp, post: shift.post, call }] : [];
    });
    const ids = [...new Set(due.map(({ signUp }) => signUp.memberId))];
    const people = ids.length === 0 ? [] : await store.organisation.membersByIds(officeId, ids);
    const calls = due.flatMap(({ signUp, post, call }) => {
      const person = people.find((one) => one.id === signUp.memberId);
      if (!person) return [];
      return [
        {
          shiftId: signUp.shiftId,
          memberId: person.id,
          name: person.name,
          phone: person.phone,
          post,
          ...call,
        },
      ];
    });
    const order = ({ why, until, position }: (typeof calls)[number]) =>
      URGENCY.indexOf(why) * 1e15 + (until ?? position ?? 0);
    return succeed({ calls: calls.sort((a, b) => order(a) - order(b)) });
  },
});
