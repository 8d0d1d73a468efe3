import { volunteeringAskCorrection } from '@shared/contract/volunteering-service';
import { refuse, succeed } from '@shared/domain/outcome';
import { signUpIdOf } from '@shared/domain/volunteering/schema';
import { implement } from '../implement';
import { shiftById } from './found-event';
import { rowOf } from './row-of';

export const askCorrection = implement(volunteeringAskCorrection, {
  load: shiftById,
  handle: async ({ actor, input: { text }, loaded, now, deps: { store } }) => {
    if (loaded?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const service = await store.services.one(signUpIdOf(loaded.shift.id, actor.memberId));
    if (!service) return refuse('NOT_FOUND', {});
    const isOpen = service.ask !== null && service.ask.answer === null;
    if (isOpen && service.ask?.text !== text) return refuse('ASK_OPEN', {});
    if (isOpen) return succeed(await rowOf(store, loaded, service, now));
    const ask = { at: now, text, answer: null };
    const entry = { at: now, by: actor.memberId, action: 'correction_asked' };
    if (!(await store.services.rewrite(service, { ask }, entry))) return refuse('ASK_OPEN', {});
    const after = (await store.services.one(service.id)) ?? service;
    return succeed(await rowOf(store, loaded, after, now));
  },
});
