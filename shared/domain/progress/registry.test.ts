import { at, commitment, evidence, record, run, target } from './test-support';

describe('evidence only (P6), and what stands in for a figure', () => {
  test('records are counted, with the latest, and no whole to measure them by', () => {
    const records = [record('a', '2022-11-18'), record('b', '2022-03-01')];
    expect(run(evidence, records, at('2022-12-20'))).toMatchObject({
      state: 'record',
      n: 2,
      m: null,
      dueOn: null,
      recordIds: ['a', 'b'],
      explanation: '未设目标（仅记录）2条，最近11月18日',
    });
    expect(run(evidence, [], at('2023-12-20')).explanation).toBe('未设目标（仅记录），还没有记录');
  });

  test('a word without a number is quoted as such', () => {
    const vague = { ...evidence, undefinedPeriod: '定期' };
    expect(run(vague, [], at('2022-12-20')).explanation).toBe(
      '原文写“定期”，没有写次数，未设目标（仅记录），还没有记录',
    );
  });

  test('once the committee sets a period for 定期, the commitment counts per period', () => {
    const set = {
      ...evidence,
      alsoShow: ['perPeriod' as const],
      target: target({ period: 'quarter' }),
    };
    expect(run(set, [record('a', '2022-02-01')], at('2022-02-02'))).toMatchObject({ n: 1, m: 4 });
  });

  test('a target that is not set, or fits no rule, gives evidence with the reason', () => {
    expect(run(commitment({ target: null }), [], at('2022-02-02')).explanation).toBe(
      '未设目标，先记录佐证，还没有记录',
    );
    const perMatter = commitment({ target: target({ period: 'per-matter' }) });
    expect(run(perMatter, [], at('2022-02-02')).explanation).toBe(
      '目标与进度规则不符，先记录佐证，还没有记录',
    );
  });
});
