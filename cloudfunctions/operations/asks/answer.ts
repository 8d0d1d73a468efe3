import type { InputOf } from '@shared/contract';
import { asksAnswer } from '@shared/contract/asks';
import { calledOff } from '@shared/domain/activity/lifecycle';
import type { Activity } from '@shared/domain/activity/schema';
import { type Agreement, carriedOut, isAnsweredSo, isCarriedOut } from '@shared/domain/asks/decide';
import type { AskRecord, AskState } from '@shared/domain/asks/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { calendarOf } from '@shared/domain/time';
import type { Store } from '../../store';
import { followClose } from '../../store';
import { implementOverUnit } from '../implement';
import { cardOf } from './cards';

type Answer = InputOf<'asks.answer'>['answer'];
type Act = Pick<Agreement, 'at' | 'by'>;

const stateAfter = (answer: Answer, act: Act): AskState =>
  answer.name === 'agree'
    ? { name: 'agreed', ...act }
    : { name: 'declined', ...act, reason: answer.reason };

/** Writes what was agreed into the record, once; and the numbers of a closed roster after it. */
const carryOut = async (
  store: Store,
  asked: AskRecord,
  activity: Activity,
  agreement: Agreement,
): Promise<void> => {
  const { at, by, askId } = agreement;
  await store.attendance.rewrite(activity.id, asked.memberId, (seen) => {
    if (isCarriedOut(seen, askId)) return undefined;
    const after = carriedOut(seen, asked, activity, agreement);
    const states = { before: { state: seen.state }, after: { state: after.state, askId } };
    return { after, entry: { at, by, action: `agreed_${asked.ask.name}`, ...states } };
  });
  await followClose(store, activity.id, agreement);
};

/**
 * The answer is claimed first, so that of two officers one decides; then the record follows. The same
 * answer again finishes what was cut off.
 */
export const answer = implementOverUnit(asksAnswer, {
  load: ({ askId }, { store }) => store.asks.one(askId),
  years: ({ input, loaded }) =>
    input.answer.name === 'agree' ? [calendarOf(loaded.startsAt).year] : [],
  handle: async ({ actor, input, loaded: asked, now, deps: { store } }) => {
    if (asked.memberId === actor.memberId) return refuse('OWN_REQUEST', {});
    const act = { at: now, by: actor.memberId };
    const agrees = input.answer.name === 'agree';
    const activity = await store.activities.byId(asked.activityId);
    const barred = agrees && activity && calledOff(activity);
    if (barred) return barred;
    const record = await store.attendance.of(asked.activityId, asked.memberId);
    if (agrees && !(activity && record)) return refuse('NOT_ON_ROSTER', {});
    const state = stateAfter(input.answer, act);
    // What is answered stays with the ask; the chain outlives it.
    const entry = { ...act, action: state.name, after: { ask: asked.ask.name } };
    await store.asks.settle(asked, state, entry);
    const settled = await store.asks.one(asked.id);
    if (!settled || !isAnsweredSo(settled.state, input.answer)) {
      return refuse('ASK_ANSWERED', {});
    }
    if (settled.state.name === 'agreed' && input.answer.name === 'agree' && activity) {
      const { at, by } = settled.state;
      const { arrival = 'on_time' } = input.answer;
      await carryOut(store, settled, activity, { askId: settled.id, at, by, arrival });
    }
    return succeed(await cardOf(store, settled));
  },
});
