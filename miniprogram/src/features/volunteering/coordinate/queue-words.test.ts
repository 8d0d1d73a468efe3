import type { SignUpRow } from '@shared/contract/volunteering-sign-ups';
import { callText, queueGroups, rowNotes } from './queue-words';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));

const row = (number: number, fields: Partial<SignUpRow> = {}): SignUpRow => ({
  shiftId: 's',
  memberId: `m${number}`,
  number,
  name: `演示·${number}`,
  category: 'university',
  instructorLevel: null,
  unitName: '志愿服务队',
  phone: null,
  skills: [],
  signedUpAt: 0,
  how: 'self',
  enteredByName: null,
  guardianAgreed: false,
  agreedToOlderRisks: false,
  standing: { name: 'confirmed', moved: false },
  withdrawalAsk: null,
  explanation: null,
  ...fields,
});

test('the list is in the order of the queue: in, waiting, out', () => {
  const groups = queueGroups([
    row(4, { standing: { name: 'waitlisted', position: 1 } }),
    row(2, { standing: { name: 'withdrawn', at: 0 } }),
    row(3, { standing: { name: 'offered', until: 1 } }),
    row(1),
  ]);
  expect(groups.map(({ title, rows }) => [title, rows.map(({ number }) => number)])).toEqual([
    ['已报名', [1, 3]],
    ['候补', [4]],
    ['已取消、已递补', [2]],
  ]);
});

test('who was entered by somebody else is told with how they agreed', () => {
  expect(rowNotes(row(1, { how: 'in_person', enteredByName: '演示·徐宁' }))).toEqual([
    '高校师生，志愿服务队',
    '当面同意，由演示·徐宁登记',
  ]);
});

test('the call list says what to tell, and how a message about it fares', () => {
  const call = {
    shiftId: 's',
    memberId: 'm',
    name: '',
    phone: null,
    post: '',
    until: null,
    position: 2,
    reached: null,
  };
  expect(callText({ ...call, why: 'waiting' })).toBe('候补第2位，有空位时联系');
  expect(callText({ ...call, why: 'called_off' })).toBe('活动取消，请告知');
  expect(callText({ ...call, why: 'called_off', reached: 'not_subscribed' })).toBe(
    '活动取消，请告知（没有订阅）',
  );
});
