import { rowWords } from './row-words';

const mine = { state: 'expected', as: 'due', presence: null, leave: null } as const;
const state = { name: 'published', publishedAt: 1 } as const;

describe('a line of the year', () => {
  it('says what became of me, and when the rate does not count it', () => {
    const absent = { ...mine, state: 'absent' } as const;
    expect(rowWords({ mine: absent, counts: true, startsAt: 1, state }, 2).words).toBe('缺席');
    const exempt = { ...mine, state: 'exempt' } as const;
    expect(rowWords({ mine: exempt, counts: false, startsAt: 1, state }, 2).words).toBe(
      '免于考勤，不计入',
    );
  });

  it('what is still to come is not missing', () => {
    expect(rowWords({ mine, counts: false, startsAt: 3, state }, 2).words).toBe('还没有举行');
  });

  it('what was called off is never said to come', () => {
    const off = { name: 'cancelled', cancelledAt: 1, reason: '停电' } as const;
    const words = (startsAt: number) =>
      rowWords({ mine, counts: false, startsAt, state: off }, 2).words;
    expect([words(3), words(1)]).toEqual(['已取消，不计入', '已取消，不计入']);
  });
});
