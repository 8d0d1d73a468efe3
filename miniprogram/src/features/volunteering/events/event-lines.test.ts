import { HOUR } from '@shared/domain/time';
import { eventLine, matches } from './event-lines';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));

const NOW = 1_000 * HOUR;
const shift = (free: number, waiting: number) => ({
  id: `${free}-${waiting}`,
  post: '引导',
  place: '东门',
  startsAt: NOW + HOUR,
  endsAt: NOW + 4 * HOUR,
  conditions: { minAge: null, skill: null, instructorLevel: null },
  capacity: 10,
  taken: 10 - free,
  free,
  waiting,
});
const open = { phase: 'open', signUpUntil: NOW + HOUR } as const;

test('a list tells the free places of all shifts, or how many wait', () => {
  expect(eventLine({ ...open, shifts: [shift(0, 2), shift(3, 0)] }, [], NOW).words).toBe(
    '还有3个名额',
  );
  expect(eventLine({ ...open, shifts: [shift(0, 2)] }, [], NOW).words).toBe('已满，候补2人');
  expect(eventLine({ ...open, shifts: [shift(0, 0)] }, [], NOW).words).toBe('已满，可以候补');
});

test('after the deadline places are not promised any more', () => {
  expect(eventLine({ ...open, shifts: [shift(3, 0)] }, [], NOW + 2 * HOUR).words).toBe('报名截止');
  expect(eventLine({ ...open, phase: 'to_confirm', shifts: [] }, [], NOW)).toEqual({
    kind: 'doing',
    words: '待认定',
  });
});

test('my own standing comes first, the one that stands before one that was withdrawn', () => {
  const mine = [
    { shiftId: 'a', standing: { name: 'withdrawn', at: NOW }, withdrawalAsk: null } as const,
    { shiftId: 'b', standing: { name: 'waitlisted', position: 2 }, withdrawalAsk: null } as const,
  ];
  expect(eventLine({ ...open, shifts: [shift(3, 0)] }, mine, NOW).words).toBe('候补第2位');
  expect(eventLine({ ...open, phase: 'confirmed', shifts: [] }, mine, NOW).words).toBe('已结束');
});

test('an event is found by its theme, place or host', () => {
  const event = { theme: '健步走活动引导', place: '滨海公园', unitName: '志愿服务队' };
  expect(matches(event, '滨海')).toBe(true);
  expect(matches(event, '游泳')).toBe(false);
});
