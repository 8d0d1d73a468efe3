import { figuresOf, notHere } from './figures';
import { cancellable, closable, codeShowable, rosterShowable } from './organising';
import { activityWith, at } from './test-support';

const noon = at('2022-11-18', '12:00');
const during = at('2022-11-18', '14:30');
const after = at('2022-11-18', '15:30');
const draft = activityWith({ state: { name: 'draft' } });
const closed = activityWith({ state: { name: 'closed', closedAt: after, counts: null } });

describe('what an organiser can do', () => {
  it('puts up the code from publishing until check-in ends', () => {
    expect([noon, during, after].map((now) => codeShowable(activityWith(), now))).toEqual([
      true,
      true,
      false,
    ]);
    expect(codeShowable(draft, during)).toBe(false);
  });

  it('closes the roster once check-in has opened, and once', () => {
    expect([noon, during, after].map((now) => closable(activityWith(), now))).toEqual([
      false,
      true,
      true,
    ]);
    expect(closable(closed, after)).toBe(false);
  });

  it('calls off a draft or a published activity, never a closed one', () => {
    expect([draft, activityWith(), closed].map(cancellable)).toEqual([true, true, false]);
    expect([draft, activityWith(), closed].map(rosterShowable)).toEqual([false, true, true]);
  });

  it('those who are neither here nor on leave are 未到, and 缺席 once the roster is closed', () => {
    const counts = { expected: 11, present: 8, late: 1, onLeave: 1, absent: 0 };
    expect(notHere(counts)).toBe(2);
    const words = (isClosed: boolean) =>
      figuresOf(counts, isClosed, () => undefined).map(({ value, word }) => `${word} ${value}`);
    expect(words(false)).toEqual(['应到 11', '实到，迟到1 8', '请假 1', '未到 2']);
    expect(words(true)[3]).toBe('缺席 2');
  });
});
