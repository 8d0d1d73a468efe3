import { volunteeringMyService } from '@shared/contract/volunteering-record';
import { refuse, succeed } from '@shared/domain/outcome';
import { signUpIdOf } from '@shared/domain/volunteering/schema';
import { implement } from '../implement';
import { shiftById } from './found-event';
import { rowOf } from './row-of';

const minutesIn = (values: Record<string, unknown> | undefined): number =>
  typeof values?.minutes === 'number' ? values.minutes : 0;

export const myService = implement(volunteeringMyService, {
  load: shiftById,
  handle: async ({ actor, loaded, now, deps: { store } }) => {
    if (loaded?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const service = await store.services.one(signUpIdOf(loaded.shift.id, actor.memberId));
    if (!service) return refuse('NOT_FOUND', {});
    const { theme, place, unitName, contactName, history } = service;
    const corrections = history
      .filter(({ action }) => action === 'corrected')
      .map(({ at, reason = '', before, after }) => ({
        at,
        reason,
        before: minutesIn(before),
        after: minutesIn(after),
      }));
    const row = await rowOf(store, loaded, service, now);
    return succeed({ ...row, theme, place, unitName, contactName, corrections });
  },
});
