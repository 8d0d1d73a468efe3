import { volunteeringCorrect } from '@shared/contract/volunteering-service';
import { refuse, succeed } from '@shared/domain/outcome';
import { corrected } from '@shared/domain/volunteering/correcting';
import { signUpIdOf } from '@shared/domain/volunteering/schema';
import { followService } from '../../store';
import { implementOverUnit } from '../implement';
import { ofServiceInShift } from '../years-changed';
import { shiftById } from './found-event';
import { rowOf } from './row-of';

export const correct = implementOverUnit(volunteeringCorrect, {
  load: shiftById,
  years: (call) => ofServiceInShift(call),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const { memberId, seen, times, reason } = input;
    if (memberId === actor.memberId) return refuse('OWN_REQUEST', {});
    const service = await store.services.one(signUpIdOf(loaded.shift.id, memberId));
    if (!service) return refuse('NOT_FOUND', {});
    if (service.history.length !== seen) return refuse('RECORD_CHANGED', {});
    const by = { at: now, by: actor.memberId };
    const change = corrected(service, loaded.activity, times, { ...by, reason });
    if (!change.ok) return change;
    const action = times === null ? 'correction_declined' : 'corrected';
    const { minutes: before } = service.confirmed ?? { minutes: null };
    const after = { minutes: change.data.confirmed?.minutes ?? null };
    const entry = { ...by, action, reason, before: { minutes: before }, after };
    if (!(await store.services.rewrite(service, change.data, entry))) {
      return refuse('RECORD_CHANGED', {});
    }
    await followService(store, loaded.activity.id);
    const rewritten = (await store.services.one(service.id)) ?? service;
    return succeed(await rowOf(store, loaded, rewritten, now));
  },
});
