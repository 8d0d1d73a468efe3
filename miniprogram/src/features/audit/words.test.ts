import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditedCollections } from '@cloud/store/collections';
import { attendanceMethod } from '@shared/domain/attendance/schema';
import { requestState } from '@shared/domain/data-requests/schema';
import { changesOf } from './changes';
import { collectionWords, knowsAction, sentenceOf } from './words';

const AT = Date.UTC(2022, 10, 18, 6, 2);

const row = {
  sequence: 7,
  at: AT,
  sealedAt: AT,
  by: 'zhao-lei',
  byName: '演示·赵磊',
  collection: 'attendance',
  recordId: 'a:sun-li',
  label: '演示·孙丽（学条例）',
  action: 'struck_out',
  reason: '登记错了人',
  before: { state: 'present' },
  after: { state: 'expected' },
};

describe('an audit entry in plain Chinese', () => {
  it('says who, when, what, to whom and why', () => {
    expect(sentenceOf(row)).toBe(
      '演示·赵磊 11月18日 14:02 撤回了签到：演示·孙丽（学条例），原因：登记错了人',
    );
  });

  it('does not name who has no name', () => {
    const unsigned = { ...row, by: 'unsigned', byName: null, label: null, reason: null };
    expect(sentenceOf({ ...unsigned, collection: 'feedback', action: 'withdrawn' })).toBe(
      '未署名的人 11月18日 14:02 撤回了投诉建议',
    );
  });

  it('shows what was before and after, in words and times', () => {
    expect(
      changesOf({ before: { state: 'present', startsAt: AT }, after: { state: 'expected' } }),
    ).toEqual([
      { field: '状态', before: '已到', after: '应到' },
      { field: '开始', before: '11月18日 周五 14:02', after: '无' },
    ]);
  });

  it('cuts what is too long to read', () => {
    const [line] = changesOf({ before: null, after: { text: '学'.repeat(500) } });
    expect(line?.after).toHaveLength(121);
  });

  it('every kind of record that is audited has a name', () => {
    expect(auditedCollections.filter((name) => !(name in collectionWords))).toEqual([]);
  });

  it('so has every action that is named by a state, a method or a kind of change', () => {
    const named = [
      ...requestState.def.options.flatMap(({ shape }) => [...shape.name.def.values]),
      ...attendanceMethod.options,
    ].filter((name) => name !== 'open');
    expect(named).toContain('refused');
    expect(named.filter((action) => !knowsAction(action))).toEqual([]);
  });

  it('every action that the program writes down has a wording', () => {
    const root = path.resolve(__dirname, '../../../..');
    const written = [
      'cloudfunctions/operations',
      'cloudfunctions/jobs',
      'cloudfunctions/store',
      'shared/domain',
    ].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .flatMap((name) => [
          ...readFileSync(path.join(root, folder, name), 'utf8').matchAll(/\baction: '([a-z_]+)'/g),
        ])
        .map(([, action = '']) => action),
    );
    expect([...new Set(written)].filter((action) => !knowsAction(action))).toEqual([]);
  });
});
