import type { ProgressRecord } from './schema';
import { at, commitment, record, run, target } from './test-support';

const loyal = commitment({
  id: '1.3',
  explicit: false,
  rule: 'attestation',
  target: null,
  evidence: ['attestation'],
});
const owed = { ...loyal, target: target({ period: 'once', dueOn: '2022-11-30' }) };

const stated = (id: string, date: string, checkedOn?: string): ProgressRecord =>
  record(id, date, {
    family: 'entry',
    kind: 'attestation',
    attested: {
      claim: '已落实',
      checked: checkedOn ? { at: at(checkedOn), by: '机关党委' } : null,
    },
  });

describe('an attestation (P8)', () => {
  test.each([
    [[], '未设目标（仅记录），还没有报告情况'],
    [
      [stated('a', '2022-11-01')],
      '未设目标（仅记录），11月1日报告“已落实”，等上一级核对，1条关联记录',
    ],
    [
      [stated('a', '2022-06-01'), stated('b', '2022-11-01', '2022-11-03')],
      '未设目标（仅记录），11月1日报告“已落实”，11月3日由机关党委核对，2条关联记录',
    ],
    [[record('x', '2022-01-01')], '未设目标（仅记录），还没有报告情况，1条关联记录'],
  ])('%#: state, date and who checked it; never a figure', (records, explanation) => {
    expect(run(loyal, records, at('2022-12-01'))).toMatchObject({
      state: 'record',
      m: null,
      n: records.length,
      explanation,
    });
  });

  test.each([
    [[], '2022-06-01', 'todo', '还没有报告情况，期限11月30日'],
    [
      [stated('a', '2022-11-01')],
      '2022-11-02',
      'due',
      '11月1日报告“已落实”，等上一级核对，期限11月30日',
    ],
    [
      [stated('a', '2022-11-01')],
      '2022-12-01',
      'overdue',
      '11月1日报告“已落实”，等上一级核对，11月30日已到期；另有1条关联记录种类或年度不同，不计入',
    ],
    [
      [stated('a', '2022-11-01', '2022-11-03')],
      '2022-12-01',
      'done',
      '11月1日报告“已落实”，11月3日由机关党委核对，已完成',
    ],
  ])(
    '%#: asked for by a day, only what was checked fills it',
    (records, day, state, explanation) => {
      const found = run(owed, records, at(day));
      expect(found).toMatchObject({ state, m: 1 });
      expect(found.explanation.startsWith(explanation.split('；')[0] ?? '')).toBe(true);
    },
  );
});
