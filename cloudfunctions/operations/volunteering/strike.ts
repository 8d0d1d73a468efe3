import { volunteeringStrike } from '@shared/contract/volunteering-service';
import { refuse, succeed } from '@shared/domain/outcome';
import { signUpIdOf } from '@shared/domain/volunteering/schema';
import type { Mark } from '@shared/domain/volunteering/service-schema';
import { followService } from '../../store';
import { implementOverUnit } from '../implement';
import { ofServiceInShift } from '../years-changed';
import { shiftById } from './found-event';
import { rowOf } from './row-of';

export const strike = implementOverUnit(volunteeringStrike, {
  load: shiftById,
  years: (call) => ofServiceInShift(call),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const { memberId, act, at, reason } = input;
    const service = await store.services.one(signUpIdOf(loaded.shift.id, memberId));
    if (service?.confirmed) return refuse('HOURS_CONFIRMED', {});
    const isIt = (one: Mark) => one.act === act && one.at === at && one.struck === null;
    if (!service?.marks.some(isIt)) return refuse('NOTHING_TO_STRIKE', {});
    const struck = { at: now, by: actor.memberId, reason };
    const marks = service.marks.map((one) => (isIt(one) ? { ...one, struck } : one));
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'mark_struck',
      reason,
      before: { act, at },
    };
    if (!(await store.services.rewrite(service, { marks }, entry)))
      return refuse('NOTHING_TO_STRIKE', {});
    await followService(store, loaded.activity.id);
    const after = (await store.services.one(service.id)) ?? service;
    return succeed(await rowOf(store, loaded, after, now));
  },
});
