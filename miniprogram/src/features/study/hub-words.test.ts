import { quarterPeriods } from './hub-words';

const shown = {
  unitId: 'study-group',
  name: '党组中心组',
  year: 2022,
  organises: true,
  sessions: [],
  topics: { planned: 0, held: 0 },
  quarters: [1, 2, 3, 4].map((quarter) => ({ quarter, topics: 0, held: quarter === 1 ? 2 : 0 })),
};

test('a quarter that is over with nothing held is said plainly, the running one is due', () => {
  const states = quarterPeriods(shown, { year: 2022, quarter: 3 });
  expect(states.map(({ state, note }) => [state, note])).toEqual([
    ['done', '2次'],
    ['overdue', '没有学习会'],
    ['due', '还没有'],
    ['todo', '未到'],
  ]);
});
