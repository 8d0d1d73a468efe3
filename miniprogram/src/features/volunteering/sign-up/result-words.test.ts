import { queuePlaces, resultHead, resultSteps, takeUpWord, withdrawWord } from './result-words';

const NOW = Date.UTC(2022, 10, 25, 0, 0);
const event = { withdrawUntil: Date.UTC(2022, 10, 26, 4, 0) };
const shift = {
  id: 's',
  post: '上午班',
  place: '东门广场',
  startsAt: Date.UTC(2022, 10, 27, 0, 30),
  endsAt: Date.UTC(2022, 10, 27, 3, 30),
  conditions: { minAge: null, skill: null, instructorLevel: null },
  capacity: 10,
  taken: 10,
  free: 0,
  waiting: 3,
};

test('whoever waits learns the place in line, how many are before, and when it ends', () => {
  const standing = { name: 'waitlisted', position: 3 } as const;
  expect(resultHead(standing).title).toBe('候补第3位');
  const notes = resultSteps(standing, shift, event, NOW).map(
    ({ title, note }) => `${title}：${note}`,
  );
  expect(notes[0]).toBe('有人取消时，按顺序递补：前面还有2人');
  expect(notes[2]).toMatch(/停止递补：没有递补上也不用到场$/);
  const first = resultSteps({ name: 'waitlisted', position: 1 }, shift, event, NOW);
  expect(first[0]?.note).toBe('下一个就是您');
});

test('who is in reads until when one may withdraw, and nothing of it after', () => {
  const standing = { name: 'confirmed', moved: false } as const;
  const keys = (now: number) => resultSteps(standing, shift, event, now).map(({ key }) => key);
  expect(keys(NOW)).toEqual(['withdraw', 'in', 'out']);
  expect(keys(event.withdrawUntil)).toEqual(['in', 'out']);
});

test('an offer and a moved time ask for a yes; nothing else does', () => {
  expect(takeUpWord({ name: 'offered', until: NOW })).toBe('确认参加');
  expect(takeUpWord({ name: 'confirmed', moved: true })).toBe('新时间可以，确认参加');
  expect(takeUpWord({ name: 'confirmed', moved: false })).toBeUndefined();
  expect(takeUpWord({ name: 'withdrawn', at: NOW })).toBeUndefined();
});

test('only what is held can be given up, in its own words', () => {
  expect(withdrawWord({ name: 'confirmed', moved: false })).toBe('取消报名');
  expect(withdrawWord({ name: 'waitlisted', position: 1 })).toBe('退出候补');
  expect(withdrawWord({ name: 'lapsed', at: NOW })).toBeUndefined();
  expect(withdrawWord({ name: 'called_off', reason: '下雨' })).toBeUndefined();
});

test('a long line is drawn by its last places', () => {
  expect(queuePlaces(3)).toEqual([1, 2, 3]);
  expect(queuePlaces(12)).toEqual([8, 9, 10, 11, 12]);
});
