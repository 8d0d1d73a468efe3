import { HOUR, instantOf } from '@shared/domain/time';
import { type EventValues, emptyEvent, newShift } from './event-values';
import { deadlineChoices, readEvent } from './read-event';

const values: EventValues = {
  ...emptyEvent('corps', '演示·徐宁'),
  theme: '健步走活动引导',
  place: '滨海公园东门广场',
  date: '2022-11-27',
  start: '08:30',
  end: '16:30',
  content: '引导市民健步走',
  risks: '海边风大，请备外套',
  contactPhone: '13900000000',
  shifts: [newShift('a', { post: '上午班', start: '08:30', end: '11:30' })],
};

test('deadlines follow from the start, and a skill left empty asks for none', () => {
  const read = readEvent(values, ['15-a']);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const starts = instantOf('2022-11-27', '08:30') ?? 0;
  expect(read.fields.signUpUntil).toBe(starts - 24 * HOUR);
  expect(read.fields.commitmentIds).toEqual(['15-a']);
  expect(read.fields.shifts[0]).toMatchObject({
    startsAt: starts,
    endsAt: starts + 3 * HOUR,
    conditions: { minAge: null, skill: null, instructorLevel: null },
  });
});

test('an event that runs past midnight ends on the day after, and so may its shifts', () => {
  const night = {
    ...values,
    start: '20:00',
    end: '02:00',
    shifts: [newShift('a', { post: '夜班', start: '23:00', end: '01:30' })],
  };
  const read = readEvent(night, []);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const starts = instantOf('2022-11-27', '20:00') ?? 0;
  expect(read.fields.endsAt - starts).toBe(6 * HOUR);
  expect(read.fields.shifts[0]?.endsAt).toBe(starts + 5.5 * HOUR);
});

test('what is missing is said where it belongs, a shift’s at the shift', () => {
  const nothing = readEvent(emptyEvent('', ''), []);
  expect(nothing).toMatchObject({ ok: false, errors: { theme: '请填写活动主题' } });
  const outside = readEvent(
    { ...values, shifts: [newShift('a', { post: '晚班', start: '15:00', end: '18:00' })] },
    [],
  );
  expect(outside).toEqual({ ok: false, errors: { a: '班次要在活动的08:30至16:30之内' } });
});

test('a deadline nobody usually chooses is offered where it stands', () => {
  const labels = deadlineChoices(90).map(({ label }) => label);
  expect(labels).toContain('开始前90分钟');
  expect(labels).toContain('开始前1天');
});
