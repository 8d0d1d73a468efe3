import type { ShiftCard } from '@shared/contract/volunteering-fields';
import { HOUR } from '@shared/domain/time';
import { clashOf, firstChoice, shiftAct } from './choosing';
import type { MySignUp } from './use-event';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));

const T0 = Date.UTC(2022, 10, 27, 0, 30);

const shift = (id: string, fields: Partial<ShiftCard> = {}): ShiftCard => ({
  id,
  post: `${id}班`,
  place: '滨海公园东门广场',
  startsAt: T0,
  endsAt: T0 + 3 * HOUR,
  conditions: { minAge: null, skill: null, instructorLevel: null },
  capacity: 10,
  taken: 0,
  free: 10,
  waiting: 0,
  ...fields,
});

const morning = shift('上午', { taken: 10, free: 0, waiting: 2 });
const afternoon = shift('下午', { startsAt: T0 + 5 * HOUR, endsAt: T0 + 8 * HOUR });
const event = { phase: 'open', signUpUntil: T0 - HOUR } as const;
const before = T0 - 24 * HOUR;

const signUp = (fields: Partial<MySignUp> = {}): MySignUp => ({
  shiftId: 'other',
  activityId: 'other-event',
  theme: '社区健身指导',
  post: '指导',
  startsAt: T0 + HOUR,
  endsAt: T0 + 4 * HOUR,
  standing: { name: 'confirmed', moved: false },
  place: '文化广场',
  unitName: '志愿服务队',
  checkIn: { opensAt: T0, closesAt: T0 + 4 * HOUR },
  withdrawUntil: T0,
  withdrawalAsked: false,
  ...fields,
});

test('a shift with a free place is signed up for, a full one waited for', () => {
  expect(shiftAct(event, afternoon, undefined, before).word).toBe('报名下午班');
  expect(shiftAct(event, morning, undefined, before).word).toBe('候补上午班');
});

test('after the deadline, or when the event is off, the button says why nothing can be done', () => {
  expect(shiftAct(event, afternoon, undefined, T0)).toEqual({ name: 'none', word: '报名已截止' });
  expect(shiftAct({ ...event, phase: 'cancelled' }, afternoon, undefined, before).name).toBe(
    'none',
  );
});

test('whoever is in for a shift is led to the sign-up, also after the deadline', () => {
  const standing = { name: 'waitlisted', position: 3 } as const;
  expect(shiftAct(event, morning, standing, T0).name).toBe('see');
});

test('the page opens with the shift of the link, then mine, then one with a place', () => {
  const mine = [
    {
      shiftId: '上午',
      standing: { name: 'waitlisted', position: 3 },
      withdrawalAsk: null,
    } as const,
  ];
  expect(firstChoice([morning, afternoon], [], '上午')).toBe('上午');
  expect(firstChoice([morning, afternoon], mine, undefined)).toBe('上午');
  expect(firstChoice([morning, afternoon], [], 'gone')).toBe('下午');
  expect(firstChoice([], [], undefined)).toBeUndefined();
});

test('only what I have a place in, at the same time, clashes', () => {
  expect(clashOf(morning, [signUp()])?.theme).toBe('社区健身指导');
  expect(clashOf(afternoon, [signUp()])).toBeUndefined();
  expect(clashOf(morning, [signUp({ standing: { name: 'waitlisted', position: 1 } })])).toBe(
    undefined,
  );
  expect(clashOf(morning, [signUp({ shiftId: '上午' })])).toBeUndefined();
});
