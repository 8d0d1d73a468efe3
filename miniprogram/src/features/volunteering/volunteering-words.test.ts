import * as fc from 'fast-check';
import { conditionsText, holdsPlace, hoursText, isActive, placesText } from './volunteering-words';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));

const minutesIn = (text: string): number => {
  const exact = /^(\d+\.\d)小时$/.exec(text)?.[1];
  if (exact !== undefined) return Math.round(Number(exact) * 60);
  const [, hours = '0', minutes = '0'] = /^(?:(\d+)小时)?(\d+)分/.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes);
};

test('hours are written to the minute, so that the lines of a record add up to its sum', () => {
  expect(hoursText(210)).toBe('3.5小时');
  expect(hoursText(205)).toBe('3小时25分');
  expect(hoursText(25)).toBe('25分钟');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (minutes) => {
      expect(minutesIn(hoursText(minutes))).toBe(minutes);
    }),
  );
});

test('places are told as they stand', () => {
  expect(placesText({ free: 12, waiting: 0 })).toBe('还有12个名额');
  expect(placesText({ free: 0, waiting: 2 })).toBe('已满，候补2人');
  expect(placesText({ free: 0, waiting: 0 })).toBe('已满，可以候补');
});

test('what a shift asks is one line, and nothing where everybody is welcome', () => {
  expect(conditionsText({ minAge: 18, skill: '急救', instructorLevel: 'second' })).toBe(
    '满18周岁，会急救，社会体育指导员二级以上',
  );
  expect(conditionsText({ minAge: null, skill: null, instructorLevel: null })).toBe('');
});

test('who waits has a sign-up and no place', () => {
  const waits = { name: 'waitlisted', position: 1 } as const;
  expect([isActive(waits), holdsPlace(waits)]).toEqual([true, false]);
  const offered = { name: 'offered', until: 1 } as const;
  expect([isActive(offered), holdsPlace(offered)]).toEqual([true, true]);
});
