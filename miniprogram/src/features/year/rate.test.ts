import { rateText } from './rate';

describe('the rate of a year', () => {
  it.each([
    [11, 9, '实到9 ÷ 应到11 = 81.8%'],
    [3, 3, '实到3 ÷ 应到3 = 100%'],
    [4, 3, '实到3 ÷ 应到4 = 75%'],
    [2, 0, '实到0 ÷ 应到2 = 0%'],
    [0, 0, '还没有计入的活动'],
  ])('of %i due and %i present', (due, present, words) => {
    expect(rateText({ due, present })).toBe(words);
  });
});
