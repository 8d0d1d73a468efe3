import { volunteeringCallList } from '@shared/contract/volunteering-sign-ups';
import { succeed } from '@shared/domain/outcome';
import { reachedBy } from '@shared/domain/reminders/calls';
import { callFrom } from '@shared/domain/reminders/due';
import { newsByPerson } from '@shared/domain/reminders/volunteers';
import { CALL_REASONS, callFor, OCCASION_OF, staysToCall } from '@shared/domain/volunteering/calls';
import { withdrawUntil } from '@shared/domain/volunteering/event';
import { queueAt } from '@shared/domain/volunteering/queue';
import { standingIn } from '@shared/domain/volunteering/standing';
import { healed, phoneIfAgreed, reachable } from '../../store';
import { implementOverUnit } from '../implement';
import { eventById } from './found-event';

export const callList = implementOverUnit(volunteeringCallList, {
  load: eventById,
  handle: async ({ loaded: activity, now, deps: { store, messaging } }) => {
    const { officeId, id } = activity;
    const [office, all, found, messages] = await Promise.all([
      store.organisation.office(officeId),
      store.signUps.ofActivity(officeId, id),
      store.shifts.ofActivities(officeId, [id]),
      store.messages.ofActivity(officeId, id),
    ]);
    const off = office?.remindersOff;
    const mended = await healed(store, found, all, now);
    const shifts = mended.map((shift) => ({ shift, queue: queueAt(shift.queue, now) }));
    const promotes = now < withdrawUntil(activity);
    const newsOf = newsByPerson(activity, shifts, all, now, callFrom);
    const due = all.flatMap((signUp) => {
      const at = shifts.find(({ shift }) => shift.id === signUp.shiftId);
      if (!at) return [];
      const { shift, queue } = at;
      const news = newsOf.get(signUp.memberId) ?? [];
      const own = news.filter(({ subject }) => subject.shiftId === shift.id);
      const call = callFor(
        standingIn(signUp, shift, activity, queue),
        queue,
        signUp.number,
        promotes,
        own.map(({ subject }) => subject.occasion),
      );
      if (!call) return [];
      const told = (list: typeof news) =>
        list.find(({ subject }) => subject.occasion === OCCASION_OF[call.why]);
      return [{ signUp, post: shift.post, call, news: told(own) ?? told(news) }];
    });
    const ids = [...new Set(due.map(({ signUp }) => signUp.memberId))];
    const people = await reachable(store, officeId, ids, messaging?.templates);
    const calls = due.flatMap(({ signUp, post, call, news }) => {
      const person = people.find((one) => one.id === signUp.memberId);
      if (!person) return [];
      const sent = messages.find((one) => one.id === news?.id);
      const reached = news ? reachedBy(sent, person, news.subject.occasion, off) : null;
      if (!staysToCall(call.why, reached === 'sent' || reached === 'waiting')) return [];
      const { id: memberId, name } = person;
      const phone = phoneIfAgreed(person);
      return [{ shiftId: signUp.shiftId, memberId, name, phone, post, ...call, reached }];
    });
    const order = ({ why, until, position }: (typeof calls)[number]) =>
      CALL_REASONS.indexOf(why) * 1e15 + (until ?? position ?? 0);
    return succeed({ calls: calls.sort((a, b) => order(a) - order(b)) });
  },
});
