import { HOUR } from '@shared/domain/time';
import type { MySignUp } from '../event/use-event';
import { nextActs, shiftsAt, whereaboutsOf } from './next-acts';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));

const mark = (act: 'in' | 'out' | 'leave' | 'return', at: number, struck = false) => ({
  act,
  at,
  struck: struck ? { at, by: 'x', reason: '重复' } : null,
});

test('one checks in first, then checks out or leaves for a while, and comes back before checking out', () => {
  expect(nextActs(whereaboutsOf([], []))).toEqual(['in']);
  expect(nextActs(whereaboutsOf([mark('in', 1)], []))).toEqual(['out', 'leave']);
  expect(nextActs(whereaboutsOf([mark('in', 1), mark('leave', 2)], []))).toEqual(['return']);
  expect(nextActs(whereaboutsOf([mark('in', 1), mark('out', 2)], []))).toEqual(['in']);
});

test('a struck mark counts for nothing, and one that came late stands in its own time', () => {
  expect(whereaboutsOf([mark('in', 1), mark('out', 2, true)], [])).toBe('in');
  expect(whereaboutsOf([mark('out', 5), mark('in', 1)], [])).toBe('out');
});

test('what is kept on the phone counts before it is sent', () => {
  expect(whereaboutsOf([], ['in'])).toBe('in');
  expect(whereaboutsOf([mark('in', 1)], ['leave', 'return', 'out'])).toBe('out');
});

test('of two shifts of one event the one of this hour is meant', () => {
  const one = (shiftId: string, startsAt: number): MySignUp => ({
    shiftId,
    activityId: 'event',
    theme: '',
    post: shiftId,
    startsAt,
    endsAt: startsAt + 3 * HOUR,
    standing: { name: 'confirmed', moved: false },
    place: '',
    unitName: '',
    checkIn: { opensAt: 0, closesAt: 0 },
    withdrawUntil: 0,
    withdrawalAsked: false,
  });
  const signUps = [one('morning', 8 * HOUR), one('afternoon', 13 * HOUR)];
  expect(shiftsAt(signUps, 'event', 7 * HOUR)[0]?.shiftId).toBe('morning');
  expect(shiftsAt(signUps, 'event', 14 * HOUR)[0]?.shiftId).toBe('afternoon');
  expect(shiftsAt(signUps, 'another', 14 * HOUR)).toEqual([]);
});
