import { correctionOf } from '@shared/domain/data-requests/decide';
import type { Store } from '../../store';

/**
 * Writes what a granted request asks for, and notes that it is written. Each step can be repeated, so
 * the same answer again finishes what a crash cut off.
 */
export const apply = async (
  store: Store,
  requestId: string,
  who: { at: number; by: string },
): Promise<void> => {
  const request = await store.dataRequests.one(requestId);
  const correction = request && correctionOf(request);
  if (!request || !correction || request.state.name !== 'granted') return;
  const { officeId, memberId, field, state } = request;
  // The values stay out of the chain, which outlives them: it tells what was corrected, and why.
  const entry = { ...who, action: 'corrected', after: { field, request: requestId } };
  await store.organisation.rewriteMember(memberId, (seen) => {
    const stands = Object.entries(correction).every(
      ([name, value]) => Reflect.get(seen, name) === value,
    );
    return stands ? undefined : { fields: correction, entry };
  });
  if ('name' in correction) {
    await store.attendance.rename(officeId, memberId, correction.name, entry);
    await store.asks.rename(officeId, memberId, correction.name, entry);
    await store.signUps.rename(officeId, memberId, correction.name, entry);
    await store.services.rename(officeId, memberId, correction.name, entry);
  }
  const done = { ...state, appliedAt: who.at };
  await store.dataRequests.move(request, done, who.at, { ...who, action: 'applied' });
};
