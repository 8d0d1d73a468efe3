import type { InputOf } from '@shared/contract';
import { dataRequestsAnswer } from '@shared/contract/data-requests';
import { correctionOf, isSettled } from '@shared/domain/data-requests/decide';
import type { DataRequest, RequestState } from '@shared/domain/data-requests/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { agreesTo } from '@shared/domain/people/rights';
import type { Store } from '../../store';
import { implementOverUnit } from '../implement';
import { apply } from './apply';
import { rowsOf } from './row';

type Answer = InputOf<'dataRequests.answer'>['answer'];

/** Why a grant cannot be written into the record. */
const applyRefusal = async (request: DataRequest, store: Store) => {
  const correction = correctionOf(request);
  if (!correction) return refuse('CANNOT_APPLY', {});
  if (!('phone' in correction)) return undefined;
  const person = await store.organisation.member(request.memberId);
  return person && agreesTo(person, 'phone') ? undefined : refuse('PHONE_WITHOUT_CONSENT', {});
};

const stateAfter = (answer: Answer, who: { at: number; by: string }): RequestState => {
  if (answer.kind === 'refuse') return { name: 'refused', ...who, reason: answer.reason };
  return answer.kind === 'apply'
    ? { name: 'granted', ...who, how: 'applied', note: '', appliedAt: null }
    : { name: 'granted', ...who, how: 'by_hand', note: answer.note, appliedAt: null };
};

/** The answer is claimed first, so that of two officers one decides; then the change is written. */
export const answer = implementOverUnit(dataRequestsAnswer, {
  load: async ({ id }, { store }) => {
    const request = await store.dataRequests.one(id);
    // Somebody without a unit is answered by those whose role reaches all of them.
    return request && { officeId: request.officeId, unitId: request.unitId ?? '', request };
  },
  handle: async ({ actor, input, loaded: { request }, now, deps: { store } }) => {
    if (request.memberId === actor.memberId) return refuse('OWN_REQUEST', {});
    const isApply = input.answer.kind === 'apply';
    const isCutOff = request.state.name === 'granted' && !isSettled(request);
    if (isSettled(request) || (isCutOff && !isApply)) return refuse('REQUEST_ANSWERED', {});
    const barred = isApply ? await applyRefusal(request, store) : undefined;
    if (barred) return barred;
    if (!isCutOff) {
      const state = stateAfter(input.answer, { at: now, by: actor.memberId });
      const entry = {
        at: now,
        by: actor.memberId,
        action: state.name,
        ...(state.name === 'refused' ? { reason: state.reason } : {}),
        after: { field: request.field, how: input.answer.kind },
      };
      if (!(await store.dataRequests.move(request, state, isApply ? null : now, entry))) {
        return refuse('REQUEST_ANSWERED', {});
      }
    }
    if (isApply) await apply(store, request.id, { at: now, by: actor.memberId });
    const after = await store.dataRequests.one(request.id);
    const [row] = await rowsOf(store, actor, after ? [after] : []);
    return row ? succeed(row) : refuse('NOT_FOUND', {});
  },
});
