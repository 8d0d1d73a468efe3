import { type Instant, instantOf } from '@shared/domain/time';
import { allowedText, missingOf, occasionsText, stateText, templatesAt } from './remind-words';

const at = (date: string, time: string): Instant => instantOf(date, time) ?? Number.NaN;
const TUESDAY = at('2022-11-22', '14:00');
const BEFORE = at('2022-11-18', '09:00');

const templates = (reminder: number, changed: number, cancelled: number) => [
  { occasion: 'day_before' as const, templateId: 'a', allowed: reminder },
  { occasion: 'changed' as const, templateId: 'b', allowed: changed },
  { occasion: 'cancelled' as const, templateId: 'c', allowed: cancelled },
];

describe('what was allowed, in words', () => {
  it('says of what one is told, and that it is the next activity that counts', () => {
    expect(allowedText(templates(1, 1, 1))).toBe('最近一场活动的前一天提醒、改期、取消，各一条');
    expect(allowedText(templates(0, 0, 1))).toBe('最近一场活动的取消，各一条');
  });

  it('promises no reminder whose time is over, and asks for none', () => {
    const late = at('2022-11-21', '19:00');
    const told = (now: Instant) =>
      templatesAt(templates(1, 1, 1), TUESDAY, now).map(({ occasion }) => occasion);
    expect(told(BEFORE)).toEqual(['day_before', 'changed', 'cancelled']);
    expect(told(late)).toEqual(['changed', 'cancelled']);
  });

  it('after a check-in it is about the next one', () => {
    expect(templatesAt(templates(0, 0, 0), undefined, BEFORE)).toHaveLength(3);
  });

  it('names what is not allowed yet', () => {
    expect(occasionsText(missingOf(templates(1, 0, 0)))).toBe('改期、取消');
  });
});

describe('where a message stands, in words', () => {
  it('says sent, and why not', () => {
    expect(stateText({ name: 'sent', at: TUESDAY })).toBe('已发送 11月22日 周二 14:00');
    expect(stateText({ name: 'waiting', at: TUESDAY, attempts: 0 })).toBe(
      '待发送 11月22日 周二 14:00',
    );
    expect(stateText({ name: 'not_subscribed', at: TUESDAY })).toBe('需电话，没有订阅');
    expect(stateText({ name: 'failed', at: TUESDAY, why: 'refused' })).toBe(
      '未能发送，微信没有接受',
    );
  });
});
