import { rowWords } from './row-words';

const mine = { state: 'expected', as: 'due', presence: null, leave: null } as const;

describe('a line of the year', () => {
  it('says what became of me, and when the rate does not count it', () => {
    const absent = { ...mine, state: 'absent' } as const;
    expect(rowWords({ mine: absent, counts: true, startsAt: 1 }, 2).words).toBe('缺席');
    const exempt = { ...mine, state: 'exempt' } as const;
    expect(rowWords({ mine: exempt, counts: false, startsAt: 1 }, 2).words).toBe(
      '免于考勤，不计入',
    );
  });

  it('what is still to come is not missing', () => {
    expect(rowWords({ mine, counts: false, startsAt: 3 }, 2).words).toBe('还没有举行');
  });
});
