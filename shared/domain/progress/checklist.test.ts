import { STUDY_REGIMES } from '../study/schema';
import type { ProgressRecord } from './schema';
import { at, commitment, record, run, target } from './test-support';

const regimes = commitment({
  id: '4.3',
  explicit: false,
  rule: 'checklist',
  quotes: [`健全完善党组中心组${STUDY_REGIMES.join('、')}等制度`],
  target: null,
  checklist: [...STUDY_REGIMES],
  evidence: ['document/regulation'],
});

const inForce = commitment({
  ...regimes,
  target: target({ period: 'once' }),
  checklist: ['在用文件'],
  evidence: ['document/scheme', 'activity'],
});

const document = (id: string, date: string, changes: Partial<ProgressRecord> = {}) =>
  record(id, date, { family: 'entry', kind: 'document/regulation', ...changes });

describe('a checklist (P4)', () => {
  test('an element is filled once, whatever the number of its documents and whatever their year', () => {
    const records = [
      document('a', '2022-03-01', { element: '学习考勤' }),
      document('b', '2022-05-01', { element: '学习考勤' }),
      document('c', '2019-05-01', { element: '学习档案' }),
    ];
    const found = run(regimes, records, at('2022-06-01'));
    expect(found).toMatchObject({
      state: 'doing',
      n: 2,
      m: 8,
      dueOn: null,
      recordIds: ['b', 'a', 'c'],
      explanation:
        '8项中已有2项，缺个人自学、集体研讨、学习交流、专题调研、学习通报、学习考核，最近5月1日',
    });
    expect(found.elements?.[0]).toEqual({ name: '学习考勤', recordIds: ['b', 'a'] });
    expect(found.elements?.[1]).toEqual({ name: '个人自学', recordIds: [] });
  });

  test('with all of them it is done; without a target none is ever late', () => {
    const all = STUDY_REGIMES.map((element) => document(element, '2022-04-01', { element }));
    expect(run(regimes, all, at('2022-06-01'))).toMatchObject({
      state: 'done',
      n: 8,
      explanation: '8项中已有8项，最近4月1日，已完成',
    });
    expect(run(regimes, [], at('2023-06-01'))).toMatchObject({ state: 'todo', n: 0, m: 8 });
  });

  test.each([
    [target({ period: 'once', dueOn: '2022-06-30' }), '2022-05-01', 'todo', '，期限6月30日'],
    [target({ period: 'once', dueOn: '2022-06-30' }), '2022-06-30', 'due', '，6月30日到期'],
    [target({ period: 'once', dueOn: '2022-06-30' }), '2022-07-01', 'overdue', '，6月30日已到期'],
    [target({ soft: true }), '2023-01-01', 'doing', '，12月31日已过，力争目标不列逾期'],
  ])('owed by %j, on %s it is %s', (owed, date, state, outlook) => {
    const found = run({ ...inForce, target: owed }, [], at(date, '12:00'));
    expect(found).toMatchObject({ state, explanation: `在用文件还没有${outlook}` });
  });

  test('a list of one takes any document of its evidence that names no element; nothing else fills it', () => {
    const scheme = document('a', '2022-03-01', { kind: 'document/scheme' });
    const beside = [
      document('b', '2022-04-01'),
      record('c', '2022-05-01'),
      { ...scheme, id: 'd', element: '学习考勤' },
    ];
    expect(run(inForce, [scheme, ...beside], at('2022-06-01'))).toMatchObject({
      state: 'done',
      n: 1,
      m: 1,
      recordIds: ['a'],
      besideIds: ['c', 'b', 'd'],
      explanation: '在用文件已有，最近3月1日，已完成；另有3条关联记录',
    });
    const several = { ...inForce, checklist: ['甲', '乙'] };
    expect(run(several, [scheme], at('2022-06-01'))).toMatchObject({ n: 0, besideIds: ['a'] });
  });

  test('what the office reads into the plan is no figure before the committee asks for it', () => {
    const read = { ...inForce, target: null };
    expect(run(read, [], at('2022-06-01'))).toMatchObject({
      state: 'record',
      m: null,
      explanation: '未设目标，先记录佐证，还没有记录',
    });
    expect(run({ ...read, explicit: true }, [], at('2022-06-01'))).toMatchObject({ n: 0, m: 1 });
  });

  test('without elements it stays evidence', () => {
    expect(
      run({ ...regimes, checklist: [] }, [document('a', '2022-03-01')], at('2022-06-01')),
    ).toMatchObject({
      state: 'record',
      n: 1,
      m: null,
      explanation: '没有单列项目，先记录佐证，1条，最近3月1日',
    });
  });
});
