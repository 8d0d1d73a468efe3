import { dueLook } from './due-words';

test('the list tells the working days left, the last day as such, and what is overdue', () => {
  expect(dueLook({ state: 'in_time', workingDaysLeft: 6, asks: 0 })).toEqual({
    kind: 'todo',
    words: '还有6个工作日',
  });
  expect(dueLook({ state: 'soon', workingDaysLeft: 0, asks: 1 })).toEqual({
    kind: 'due',
    words: '今天是最后一天，1人申请更正',
  });
  expect(dueLook({ state: 'overdue', workingDaysLeft: -2, asks: 0 }).kind).toBe('overdue');
});
