import { countsOf } from '@shared/domain/attendance/counts';
import { figuresOf, notHere } from './figures';
import {
  cancellable,
  closable,
  codeShowable,
  joinable,
  postponable,
  recordable,
  rosterShowable,
} from './organising';
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

  it('of a kind without names there is neither code nor list', () => {
    const climate = activityWith({ kind: 'climate_meeting' });
    expect(codeShowable(climate, during)).toBe(false);
    expect(rosterShowable(climate)).toBe(false);
  });

  it('moves a published activity until the door opens, and asks others to join until then', () => {
    expect([noon, during].map((now) => postponable(activityWith(), now))).toEqual([true, false]);
    expect(postponable(draft, noon)).toBe(false);
    expect([noon, during].map((now) => joinable(draft, now))).toEqual([true, false]);
    expect(joinable(closed, noon)).toBe(false);
  });

  it('writes the record from the start on', () => {
    expect([noon, during].map((now) => recordable(activityWith(), now))).toEqual([false, true]);
    expect(recordable(closed, after)).toBe(true);
    expect(recordable(draft, after)).toBe(false);
  });

  it('those who are neither here nor on leave are 未到, and 缺席 once the roster is closed', () => {
    const counts = { ...countsOf([]), expected: 11, present: 8, late: 1, onLeave: 1 };
    expect(notHere(counts)).toBe(2);
    const words = (isClosed: boolean) =>
      figuresOf(counts, isClosed, () => undefined).map(({ value, word }) => `${word} ${value}`);
    expect(words(false)).toEqual(['应到 11', '实到，迟到1 8', '请假 1', '未到 2']);
    expect(words(true)[3]).toBe('缺席 2');
  });
});
