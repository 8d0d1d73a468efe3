import fc from 'fast-check';
import { DAY } from '../time';
import {
  ANSWER_DAYS,
  answer,
  bylineOf,
  close,
  dueAfter,
  type FeedbackChange,
  isOverdue,
  kindsFor,
  mayReply,
  reply,
  takeUp,
  withdraw,
} from './feedback';
import type { Feedback } from './schema';

const NOW = 1_668_700_000_000;

const written: Feedback = {
  id: 'f',
  officeId: 'demo',
  writer: 'mark',
  memberId: null,
  kind: 'suggestion',
  contact: '午休时间可来电',
  messages: [{ at: NOW, from: 'writer', by: null, text: '活动通知能否早一天发' }],
  state: 'received',
  createdAt: NOW,
  dueAt: dueAfter(NOW),
  history: [],
};

type Step = (item: Feedback) => { ok: true; data: FeedbackChange } | { ok: false };

const then = (item: Feedback, step: Step): Feedback => {
  const outcome = step(item);
  return outcome.ok ? { ...item, ...outcome.data } : item;
};
const answered = then(written, (item) => answer(item, 'he-ping', '自下月起提前两天', NOW));

describe('投诉建议', () => {
  it('is taken up, answered, and closed by its writer', () => {
    const inHand = then(written, takeUp);
    expect(inHand.state).toBe('in_hand');
    const done = then(
      then(inHand, (item) => answer(item, 'he-ping', '好', NOW)),
      close,
    );
    expect(done).toMatchObject({ state: 'closed', dueAt: null });
    expect(done.messages.map(({ from }) => from)).toEqual(['writer', 'office']);
  });

  it('may be answered without being taken up first', () => {
    expect(answered).toMatchObject({ state: 'answered', dueAt: null });
  });

  it('its writer may come back once, and the office’s days begin anew', () => {
    const back = then(answered, (item) => reply(item, '具体哪天', NOW + DAY));
    expect(back).toMatchObject({ state: 'in_hand', dueAt: dueAfter(NOW + DAY) });
    const again = then(back, (item) => answer(item, 'he-ping', '每月5日', NOW + 2 * DAY));
    expect(mayReply(again)).toBe(false);
    expect(reply(again, '还有', NOW)).toEqual({
      ok: false,
      error: { code: 'FEEDBACK_STATE', data: { state: 'answered' } },
    });
  });

  it('taken back, what was written is gone and that it was there stays', () => {
    expect(then(written, withdraw)).toMatchObject({
      state: 'withdrawn',
      messages: [],
      contact: null,
      dueAt: null,
    });
    expect(withdraw(answered).ok).toBe(false);
  });

  it(`is overdue when ${ANSWER_DAYS} days have gone without an answer, and never after one`, () => {
    const end = NOW + ANSWER_DAYS * DAY;
    expect(isOverdue(written, end)).toBe(false);
    expect(isOverdue(written, end + 1)).toBe(true);
    expect(isOverdue(answered, end + 1)).toBe(false);
  });

  it('the audit knows its writer only where they signed', () => {
    expect(bylineOf(written)).toBe('unsigned');
    expect(bylineOf({ memberId: 'zhang-min' })).toBe('zhang-min');
  });

  it('the administrator deals with trouble with the mini-program alone', () => {
    expect(kindsFor(false)).toEqual(['problem']);
    expect(kindsFor(true)).toHaveLength(4);
  });

  it('whatever is done in whatever order: closed and withdrawn are ends, due means unanswered', () => {
    const steps: readonly Step[] = [
      takeUp,
      (item) => answer(item, 'he-ping', '答复', NOW),
      (item) => reply(item, '再问', NOW),
      close,
      withdraw,
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (done) => {
        const end = done.reduce(then, written);
        const isWaiting = end.state === 'received' || end.state === 'in_hand';
        expect(end.dueAt !== null).toBe(isWaiting);
        expect(end.messages.filter(({ from }) => from === 'writer').length).toBeLessThanOrEqual(2);
        if (end.state === 'closed' || end.state === 'withdrawn') {
          for (const step of steps) expect(step(end).ok).toBe(false);
        }
      }),
    );
  });
});
