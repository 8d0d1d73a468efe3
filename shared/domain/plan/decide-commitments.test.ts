import fc from 'fast-check';
import { at, commitment } from '../progress/test-support';
import { type CommitmentAct, type CommitmentsOfPlan, holdsFrom } from './change-commitments';
import { listCommitments } from './commitment-list';
import { commitmentsOn, withChange, withdrawnOn } from './commitments-on';
import { decideCommitments } from './decide-commitments';
import type { Commitment, CommitmentChange } from './schema';

const days = commitment();
const life = commitment({
  id: '2.1',
  item: 2,
  title: '落实组织生活制度',
  quotes: ['认真落实“三会一课”、民主生活会、组织生活会、主题党日等制度'],
  explicit: false,
  units: ['branch:*', 'party-group'],
  rule: 'evidenceOnly',
  alsoShow: ['perPeriod'],
  target: null,
  evidence: ['activity/branch_general_meeting', 'activity/democratic_life_meeting'],
});
const brand = commitment({
  id: '9.6',
  item: 9,
  title: '六个有',
  quotes: ['按照“六个有”要求，进一步完善工作举措'],
  explicit: false,
  rule: 'checklist',
  target: null,
  evidence: ['document'],
});
const kinds = new Map([
  ['branch-1', 'branch'],
  ['party-group', 'party_group'],
] as const);

const plan = (commitments: readonly Commitment[] = [life, days, brand]): CommitmentsOfPlan => ({
  year: 2022,
  items: [2, 4, 9],
  commitments,
  changes: [],
});

const decide = (act: CommitmentAct, of = plan(), from = '2022-06-15') =>
  decideCommitments(of, act, new Set(kinds.keys()), from);

const fieldsOf = ({ title, units, level, evidence, checklist, counts = 'linked' }: Commitment) => ({
  title,
  units,
  level,
  evidence,
  checklist,
  counts,
});

/** The plan with acts carried out one after another, each on its day. */
const carriedOut = (acts: readonly (readonly [string, CommitmentAct])[], of = plan()) => {
  let standing = of;
  for (const [from, act] of acts) {
    const decided = decide(act, standing, from);
    if (!decided.ok) throw new Error(decided.error.code);
    const { change } = decided.data;
    if (!change) continue;
    const id = String(standing.changes.length);
    const signed = { ...change, id, at: at(from), by: 'he-ping', from, reason: '调整' };
    const commitments = withChange(standing.commitments, change);
    standing = { ...standing, commitments, changes: [...standing.changes, signed] };
  }
  return standing;
};

describe('what the committee makes of the commitments', () => {
  test('an addition stands last in its item, with no words of the plan, and its target is a decision', () => {
    const target = { atLeast: 1, period: 'quarter' as const, dueOn: null, soft: false };
    const fields = { ...fieldsOf(days), title: '季度走访', units: ['branch-1'] };
    const answer = decide({ kind: 'add', item: 4, rule: 'perPeriod', fields, target });
    expect(answer).toMatchObject({
      ok: true,
      data: {
        change: {
          kind: 'added',
          place: 2,
          before: null,
          after: [{ id: '4.c1', quotes: [], explicit: false, target: null, addedBy: 'committee' }],
        },
        decision: { commitmentId: '4.c1', target },
      },
    });
  });

  test('what the plan’s words give is not changed: its units, its number, its named list', () => {
    const fields = { ...fieldsOf(days), units: ['branch-1'] };
    const target = { atLeast: 2, period: 'year' as const, dueOn: null, soft: false };
    const named = commitment({ ...brand, checklist: ['六个有', '工作举措'] });
    const codes = [
      decide({ kind: 'edit', commitmentId: '4.1', fields }),
      decide({ kind: 'target', commitmentId: '4.1', target }),
      decide(
        {
          kind: 'edit',
          commitmentId: '9.6',
          fields: { ...fieldsOf(named), checklist: ['有阵地'] },
        },
        plan([named]),
      ),
    ].map((answer) => (answer.ok ? 'ok' : answer.error.code));
    expect(codes).toEqual(Array(3).fill('COMMITMENT_IN_PLAN'));
  });

  test('4.1 may count any theme Party day, and be set back to linked ones', () => {
    const any = { ...fieldsOf(days), counts: 'any' as const };
    const switched = carriedOut([
      ['2022-06-15', { kind: 'edit', commitmentId: '4.1', fields: any }],
    ]);
    expect(switched.commitments[1]).toEqual({ ...days, counts: 'any' });
    const back = carriedOut(
      [['2022-06-16', { kind: 'edit', commitmentId: '4.1', fields: fieldsOf(days) }]],
      switched,
    );
    expect(back.commitments[1]).toEqual(days);
  });

  test('the six of 六个有 are entered by the committee, and only then asked for', () => {
    const checklist = ['有目标', '有载体', '有阵地', '有队伍', '有制度', '有成效'];
    const fields = { ...fieldsOf(brand), checklist };
    const entered = carriedOut([['2022-06-15', { kind: 'edit', commitmentId: '9.6', fields }]]);
    expect(entered.commitments[2]).toMatchObject({ checklist, checklistBy: 'committee' });
    expect(
      decide({ kind: 'edit', commitmentId: '2.1', fields: { ...fieldsOf(life), checklist } }),
    ).toMatchObject({ error: { code: 'COMMITMENT_FIELD', data: { label: '清单' } } });
  });

  test('split, the first part keeps id, links and number; the others take ids never given before', () => {
    const parts = [
      { title: '民主生活会', quote: '民主生活会', units: ['party-group'] },
      { title: '组织生活会', quote: '组织生活会', units: ['branch:*'] },
    ];
    const once = carriedOut([['2022-06-15', { kind: 'split', commitmentId: '2.1', parts }]]);
    expect(once.commitments.map(({ id, quotes }) => [id, quotes[0]])).toEqual([
      ['2.1', '民主生活会'],
      ['2.1-2', '组织生活会'],
      ['4.1', days.quotes[0]],
      ['9.6', brand.quotes[0]],
    ]);
    const again = carriedOut(
      [
        ['2022-06-16', { kind: 'withdraw', commitmentId: '2.1-2' }],
        [
          '2022-06-17',
          {
            kind: 'split',
            commitmentId: '2.1',
            parts: parts.map((part) => ({ ...part, quote: null })),
          },
        ],
      ],
      once,
    );
    expect(again.commitments.map(({ id }) => id)).toEqual(['2.1', '2.1-3', '4.1', '9.6']);
    const strange = parts.map((part) => ({ ...part, quote: '不是原文' }));
    expect(decide({ kind: 'split', commitmentId: '2.1', parts: strange })).toMatchObject({
      error: { data: { label: '原文' } },
    });
  });

  test('withdrawn with its day and reason, and brought back to its place', () => {
    const gone = carriedOut([['2022-06-15', { kind: 'withdraw', commitmentId: '4.1' }]]);
    expect(withdrawnOn(gone.commitments, gone.changes, '2022-06-15')).toEqual([
      { commitment: days, on: '2022-06-15', reason: '调整' },
    ]);
    expect(withdrawnOn(gone.commitments, gone.changes, '2022-06-14')).toEqual([]);
    const back = carriedOut([['2022-07-01', { kind: 'restore', commitmentId: '4.1' }]], gone);
    expect(back.commitments).toEqual([life, days, brand]);
    expect(withdrawnOn(back.commitments, back.changes, '2022-07-01')).toEqual([]);
  });

  test('a rule of the regulations is off until it is switched on, beside the commitment it belongs to', () => {
    const listed = listCommitments({ ...plan(), decisions: [] }, kinds, '2022-06-01');
    expect(listed.map(({ references }) => references.map(({ label }) => label))).toEqual([
      ['支部党员大会', '民主生活会'],
      [],
      [],
    ]);
    expect(listed[0]?.references[0]).toMatchObject({
      frequency: '每季度1次',
      basis: '《中国共产党支部工作条例（试行）》第十一条',
      commitmentId: null,
    });
    const act = { kind: 'refer', commitmentId: '2.1', key: 'general-meeting' } as const;
    const on = carriedOut([['2022-06-15', act]]);
    expect(on.commitments[1]).toMatchObject({
      id: '2.1-general-meeting',
      units: ['branch:*'],
      counts: 'any',
      addedBy: 'committee',
    });
    const [shown] = listCommitments({ ...on, decisions: [] }, kinds, '2022-06-15');
    expect(shown?.references[0]?.commitmentId).toBe('2.1-general-meeting');
    expect(decide(act, on)).toEqual({ ok: true, data: { change: null, decision: null } });
    expect(decide({ ...act, key: 'heart-to-heart' })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  test('a period for a clause without a view for it brings that view along', () => {
    const plain = commitment({ ...life, alsoShow: [] });
    const target = { atLeast: 1, period: 'month' as const, dueOn: null, soft: false };
    expect(decide({ kind: 'target', commitmentId: '2.1', target }, plan([plain]))).toMatchObject({
      data: { change: { after: [{ alsoShow: ['perPeriod'] }] }, decision: { target } },
    });
    expect(decide({ kind: 'target', commitmentId: '2.1', target })).toMatchObject({
      data: { change: null },
    });
  });

  test.each([
    [{ ...fieldsOf(life), units: ['elsewhere'] }, '责任单位'],
    [{ ...fieldsOf(life), evidence: ['points'] }, '佐证'],
  ])('%#: names nothing the office does not have', (fields, label) => {
    expect(decide({ kind: 'edit', commitmentId: '2.1', fields })).toMatchObject({
      error: { code: 'COMMITMENT_FIELD', data: { label } },
    });
  });

  test('no day is set that has passed, or lies in another year', () => {
    const due = (dueOn: string) =>
      decide({
        kind: 'target',
        commitmentId: '2.1',
        target: { atLeast: 1, period: 'once', dueOn, soft: false },
      }).ok;
    expect(['2022-06-14', '2022-06-15', '2022-12-31', '2023-01-01'].map(due)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsFrom(2022, at('2021-11-01'))).toEqual({ ok: true, data: '2022-01-01' });
    expect(holdsFrom(2022, at('2022-12-31', '23:59'))).toEqual({ ok: true, data: '2022-12-31' });
    expect(holdsFrom(2022, at('2023-01-01', '00:00'))).toMatchObject({
      error: { code: 'PLAN_YEAR_OVER' },
    });
  });
});

test('whatever is changed in June, the commitments of May stand as they stood', () => {
  const ids = fc.constantFrom('2.1', '4.1', '9.6', '2.1-2', '4.c1', '9.6-2');
  const act: fc.Arbitrary<CommitmentAct> = fc.oneof(
    ids.map((commitmentId) => ({ kind: 'withdraw' as const, commitmentId })),
    ids.map((commitmentId) => ({ kind: 'restore' as const, commitmentId })),
    ids.map((commitmentId) => ({
      kind: 'split' as const,
      commitmentId,
      parts: ['一', '二'].map((title) => ({ title, quote: null, units: ['branch:*'] })),
    })),
    fc.constantFrom(2, 4, 9).map((item) => ({
      kind: 'add' as const,
      item,
      rule: 'evidenceOnly' as const,
      fields: fieldsOf(days),
      target: null,
    })),
    fc.constant({ kind: 'refer' as const, commitmentId: '2.1', key: 'general-meeting' }),
  );
  const dated = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), act), { maxLength: 12 });
  fc.assert(
    fc.property(dated, (list) => {
      const inOrder = [...list].sort(([one], [other]) => one - other);
      let standing = plan();
      const byDay = new Map<string, readonly Commitment[]>();
      for (const [number, each] of inOrder) {
        const day = `2022-06-${String(number).padStart(2, '0')}`;
        if (decide(each, standing, day).ok) standing = carriedOut([[day, each]], standing);
        byDay.set(day, standing.commitments);
      }
      const changes: readonly CommitmentChange[] = standing.changes;
      expect(commitmentsOn(standing.commitments, changes, '2022-05-31')).toEqual(
        plan().commitments,
      );
      for (const [day, then] of byDay) {
        expect(commitmentsOn(standing.commitments, changes, day)).toEqual(then);
      }
    }),
  );
});
