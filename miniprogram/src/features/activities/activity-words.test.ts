import {
  dayNumberOf,
  dayWordsOf,
  homeSentence,
  spanTextOf,
  todayLine,
  whenTextOf,
  windowText,
} from './activity-words';
import { activityWith, at } from './test-support';

const now = at('2022-11-18', '13:41');

describe('words for times', () => {
  it('the line above the sentence names the day in full', () => {
    expect(todayLine(now)).toBe('11月18日 星期五');
    expect(todayLine(at('2022-11-20'))).toBe('11月20日 星期日');
  });

  it.each([
    ['2022-11-18', '今天'],
    ['2022-11-19', '明天'],
    ['2022-11-25', '11月25日 周五'],
    ['2023-01-06', '2023年1月6日 周五'],
  ])('%s is %s', (date, words) => {
    expect(dayWordsOf(at(date, '15:00'), now)).toBe(words);
  });

  it('the day turns at midnight in Shanghai', () => {
    expect(dayWordsOf(at('2022-11-19', '00:05'), at('2022-11-18', '23:59'))).toBe('明天');
    expect(dayWordsOf(at('2022-11-19', '00:05'), at('2022-11-19', '00:00'))).toBe('今天');
  });

  it('a span names the second day only when it passes midnight', () => {
    expect(spanTextOf(activityWith())).toBe('14:00 – 15:30');
    expect(spanTextOf(activityWith({ endsAt: at('2022-11-19', '01:00') }))).toBe(
      '14:00 – 11月19日 01:00',
    );
    expect(whenTextOf(activityWith())).toBe('11月18日 周五 14:00 – 15:30');
    expect(dayNumberOf(at('2022-12-01'))).toBe(1);
  });

  it('the window says when it opens and from when one is late', () => {
    expect(windowText(activityWith())).toBe('13:30开放签到，14:10之后记为迟到');
  });
});

describe('the sentence of the home page', () => {
  it('says when the next activity is', () => {
    expect(homeSentence(activityWith(), 0, now)).toBe('今天14:00 有一场主题党日');
    expect(homeSentence(activityWith(), 0, at('2022-11-17'))).toBe('明天14:00 有一场主题党日');
    expect(homeSentence(activityWith(), 0, at('2022-11-01'))).toBe(
      '11月18日 周五14:00 有一场主题党日',
    );
  });

  it('says that it is under way from its start on', () => {
    expect(homeSentence(activityWith(), 0, at('2022-11-18', '14:00'))).toBe('主题党日正在进行');
  });

  it('is honest when there is none', () => {
    expect(homeSentence(undefined, 0, now)).toBe('近期没有组织生活');
    expect(homeSentence(undefined, 0, now, true)).toBe('您好');
    expect(homeSentence(undefined, 2, now)).toBe('今天有2场活动');
  });
});
