import type { AskCard } from '@shared/contract/asks';
import { instantOf } from '@shared/domain/time';
import { answerText, occasionText, openText } from './ask-words';

const card: AskCard = {
  id: 'ask-1',
  activityId: 'a1',
  memberId: 'm1',
  memberName: '演示·张敏',
  unitName: '第三支部',
  kind: 'theme_party_day',
  theme: '学条例 强支部',
  startsAt: instantOf('2022-11-18', '14:00') ?? Number.NaN,
  recorded: 'expected',
  ask: { name: 'leave', class: 'personal' },
  state: { name: 'open' },
  answeredByName: null,
  createdAt: 1,
};

describe('an ask', () => {
  it('says what it is about', () => {
    expect(occasionText(card)).toBe('学条例 强支部，11月18日 周五 14:00，第三支部');
  });

  it('says how it stands, and who answered', () => {
    expect(answerText(card)).toBe('等待答复');
    const state = { name: 'declined', at: 2, by: 'm2', reason: '当天没有到场' } as const;
    expect(answerText({ ...card, state, answeredByName: '演示·赵磊' })).toBe(
      '没有同意：当天没有到场，演示·赵磊',
    );
  });

  it('is counted, as far as the list was read', () => {
    expect(openText(3)).toBe('3件');
    expect(openText(20, true)).toBe('20件以上');
  });
});
