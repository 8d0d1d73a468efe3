import type { ServiceRow } from '@shared/contract/volunteering-service';
import { DAY, HOUR, instantOf, MINUTE } from '@shared/domain/time';
import { confirmable, dayGroups, dayNotes, instantAt } from './day-words';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));

const START = instantOf('2022-11-27', '08:30') ?? 0;

const row = (name: string, fields: Partial<ServiceRow> = {}): ServiceRow => ({
  shiftId: 's',
  activityId: 'e',
  memberId: name,
  name,
  post: '上午班',
  startsAt: START,
  endsAt: START + 3 * HOUR,
  state: 'waiting',
  marks: [],
  figures: {
    spans: [],
    minutes: 180,
    machineMinutes: 180,
    isOpen: false,
    isLong: false,
    countedElsewhere: 0,
  },
  confirmedAt: null,
  ask: null,
  explanation: null,
  seen: 1,
  ...fields,
});

const open = { ...row('').figures, isOpen: true, minutes: 0 };

test('who is still there comes first, who did not come late and without a colour', () => {
  const rows = [
    row('未到的', { state: 'absent' }),
    row('走了的'),
    row('还在的', { state: 'present', figures: open }),
    row('没来的', { state: 'expected' }),
  ];
  expect(dayGroups(rows, START + DAY)[0]?.title).toBe('没有签退');
  expect(dayGroups(rows, START).map(({ title }) => title)).toEqual([
    '服务中',
    '已签退，待认定',
    '还没有签到',
    '未到',
  ]);
});

test('hours are confirmed of those who have checked out', () => {
  const rows = [
    row('甲'),
    row('乙', { figures: open }),
    row('丙', { state: 'confirmed' }),
    row('丁', { state: 'absent' }),
  ];
  expect(confirmable(rows).map(({ name }) => name)).toEqual(['甲']);
});

test('what an organiser put down and what somebody asks for is told beside the hours', () => {
  const mark = {
    act: 'in',
    at: START - 5 * MINUTE,
    method: 'code',
    enteredBy: null,
    enteredByName: null,
    requestId: null,
    receivedAt: START,
    pending: false,
    struck: null,
  } as const;
  const notes = dayNotes(
    row('甲', {
      marks: [mark],
      figures: { ...row('').figures, machineMinutes: 120 },
      ask: { at: START, text: '忘了签退', answer: null },
    }),
  );
  expect(notes).toEqual(['08:25签到', '其中1.0小时由负责人登记', '申请更正：忘了签退']);
});

test('a time past midnight belongs to the day after where the shift runs so long', () => {
  const night = { startsAt: instantOf('2022-11-27', '22:00') ?? 0 };
  const ends = night.startsAt + 4 * HOUR;
  expect(instantAt(night, '01:30', ends)).toBe(instantOf('2022-11-28', '01:30'));
  expect(instantAt(night, '22:10', ends)).toBe(instantOf('2022-11-27', '22:10'));
  expect(instantAt({ startsAt: START }, '11:20', START + 3 * HOUR)).toBe(
    instantOf('2022-11-27', '11:20'),
  );
});
