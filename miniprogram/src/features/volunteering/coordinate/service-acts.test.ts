import type { ServiceRow } from '@shared/contract/volunteering-service';
import { serviceActs } from './service-acts';

type Given = Parameters<typeof serviceActs>[0];

const figures = {
  spans: [],
  minutes: 180,
  machineMinutes: 180,
  isOpen: false,
  isLong: false,
  countedElsewhere: 0,
};
const mark = {
  act: 'in',
  at: 1,
  method: 'code',
  enteredBy: null,
  enteredByName: null,
  requestId: null,
  receivedAt: 1,
  pending: false,
  struck: null,
} as const;
const row: ServiceRow = {
  shiftId: 's',
  activityId: 'e',
  memberId: 'm',
  name: '',
  post: '',
  startsAt: 0,
  endsAt: 1,
  state: 'waiting',
  marks: [mark],
  figures,
  confirmedAt: null,
  ask: null,
  explanation: null,
  seen: 1,
};
const keys = (fields: Partial<Given>) => serviceActs({ ...row, ...fields }).map(({ key }) => key);

test('a forgotten check-out is put down first; hours without an end are not confirmed', () => {
  expect(keys({ state: 'present', figures: { ...figures, isOpen: true } })[0]).toBe('out');
  expect(keys({ figures: { ...figures, isOpen: true } })).not.toContain('confirm');
});

test('an upload is confirmed before the hours', () => {
  const marks = [{ ...mark, pending: true }];
  expect(keys({ marks })).toEqual(['kept', 'correct', 'strike']);
});

test('what somebody asked for is answered first, either way', () => {
  const ask = { at: 1, text: '忘了签退', answer: null };
  expect(keys({ ask }).slice(0, 2)).toEqual(['correct', 'decline']);
});

test('a confirmed record is corrected, never struck', () => {
  expect(keys({ state: 'confirmed' })).toEqual(['correct']);
});
