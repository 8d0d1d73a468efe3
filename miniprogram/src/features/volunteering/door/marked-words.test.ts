import { markedNote, markedTitle } from './marked-words';

/** The platform's bundle runs in its own build only; nothing here reaches it. */
jest.mock('@tarojs/taro', () => ({}));

const AT = Date.UTC(2022, 10, 27, 0, 25);
const figures = {
  spans: [],
  minutes: 180,
  machineMinutes: 180,
  isOpen: false,
  isLong: false,
  countedElsewhere: 0,
};

test('whoever checked in is reminded to check out; whoever checked out reads the hours', () => {
  expect(markedTitle({ act: 'in', at: AT })).toBe('已签到 08:25');
  expect(markedNote({ act: 'in', figures, offline: false }, AT + 10_800_000)).toBe(
    '服务到11:25，离开时签退',
  );
  expect(markedNote({ act: 'out', figures, offline: false }, undefined)).toBe(
    '本次服务3.0小时，等待负责人认定',
  );
});

test('what came later says so', () => {
  expect(markedNote({ act: 'leave', figures, offline: true }, undefined)).toMatch(/离线补传/);
});
