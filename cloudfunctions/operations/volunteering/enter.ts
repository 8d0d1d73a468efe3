import { sentenceFor } from '@shared/contract/errors';
import { volunteeringEnter } from '@shared/contract/volunteering-service';
import { closeRefusal } from '@shared/domain/activity/lifecycle';
import { refuse, succeed } from '@shared/domain/outcome';
import { withMarks } from '@shared/domain/volunteering/marking';
import type { Mark } from '@shared/domain/volunteering/service-schema';
import { standingNow } from '@shared/domain/volunteering/standing';
import { followService } from '../../store';
import { implementOverUnit } from '../implement';
import { ofServiceInShift } from '../years-changed';
import { shiftById } from './found-event';
import { writeMarks } from './service-of';
import { takePlace } from './take-place';

/**
 * Marks by hand lie between the opening of the door and the end of the event, and are never of the
 * future. Who comes without having signed up takes a place first; who waits for one is named.
 */
export const enter = implementOverUnit(volunteeringEnter, {
  load: shiftById,
  years: (call) => ofServiceInShift(call),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const { activity } = loaded;
    const barred = closeRefusal(activity, now);
    if (barred) return barred;
    const startsAt = activity.checkIn.opensAt;
    const { endsAt } = activity;
    const last = Math.min(endsAt, now);
    if (input.marks.some(({ at }) => at < startsAt || at > last)) {
      return refuse('MARK_OUTSIDE_EVENT', { startsAt, endsAt });
    }
    const { requestId } = input;
    const made = input.marks.map(
      ({ act, at }): Mark => ({
        act,
        at,
        method: 'organiser_entry',
        enteredBy: actor.memberId,
        requestId,
        receivedAt: now,
        pending: false,
        struck: null,
      }),
    );
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'marked_by_hand',
      after: { marks: input.marks },
    };
    const people = await store.organisation.membersByIds(actor.officeId, input.memberIds);
    const entered: string[] = [];
    const refused: { memberId: string; sentence: string }[] = [];
    let shift = loaded.shift;
    for (const person of people) {
      const turnDown = (error: Parameters<typeof sentenceFor>[0]) =>
        refused.push({ memberId: person.id, sentence: sentenceFor(error) });
      const taking = {
        person,
        how: 'in_person',
        guardianAgreed: false,
        enteredBy: actor.memberId,
        now,
      } as const;
      const taken = await takePlace(store, { ...loaded, shift }, taking);
      if (!taken.ok) {
        turnDown(taken.error);
        continue;
      }
      shift = taken.data.shift;
      const standing = standingNow(taken.data.signUp, shift, activity, now);
      if (standing.name !== 'confirmed') {
        const position = standing.name === 'waitlisted' ? standing.position : 0;
        turnDown({ code: 'STILL_WAITLISTED', data: { position } });
        continue;
      }
      const written = await writeMarks(
        store,
        { ...loaded, shift },
        taken.data.signUp,
        (seen) => {
          if (seen?.marks.some((one) => one.requestId === requestId)) return succeed(undefined);
          if (seen?.confirmed) return refuse('HOURS_CONFIRMED', {});
          return withMarks(seen?.marks ?? [], made);
        },
        entry,
      );
      if (written.ok) entered.push(person.id);
      else turnDown(written.error);
    }
    await followService(store, activity.id);
    return succeed({ entered, refused });
  },
});
