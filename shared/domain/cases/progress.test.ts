import { instantOf } from '../time';
import { evidenceFromCase, findingForInspector } from './progress';
import type { CaseRecord } from './schema';

const at = (date: string) => instantOf(date) ?? Number.NaN;

const caseOf = (
  kind: CaseRecord['kind'],
  reached: readonly (readonly [CaseRecord['state'], string])[],
  changes: Partial<CaseRecord> = {},
): CaseRecord => ({
  id: 'a',
  officeId: 'demo',
  kind,
  unitId: 'branch-3',
  unitName: '第三支部',
  planYear: 2022,
  number: '7',
  title: '事项',
  openedOn: reached[0]?.[1] ?? '',
  at: at(reached[0]?.[1] ?? ''),
  dueOn: null,
  details: {},
  about: null,
  serves: [{ commitmentId: '17.2', title: '', item: 17, itemTitle: '' }],
  state: reached.at(-1)?.[0] ?? 'accepted',
  open: true,
  steps: reached.map(([name, on]) => ({ name, on, at: at(on), by: 'he-ping', details: {} })),
  slot: 'a',
  createdAt: 0,
  createdBy: 'he-ping',
  history: [],
  ...changes,
});

describe('a case as the rules see it', () => {
  test.each([
    [[['accepted', '2022-03-01']], null, null],
    [
      [
        ['accepted', '2022-03-01'],
        ['answered', '2022-03-04'],
      ],
      '2022-03-04',
      null,
    ],
    [
      [
        ['accepted', '2022-03-01'],
        ['answered', '2022-03-04'],
        ['resolved', '2022-03-09'],
      ],
      '2022-03-04',
      '2022-03-09',
    ],
  ] as const)(
    '%#: answered and solved on the days of the matter itself',
    (reached, answered, solved) => {
      expect(evidenceFromCase(caseOf('hotline', reached)).steps).toEqual({
        answeredAt: answered && at(answered),
        solvedAt: solved && at(solved),
        dueOn: null,
      });
    },
  );

  test('a problem put right, sent back and put right again is solved when it is struck off', () => {
    const reached = [
      ['found', '2022-05-01'],
      ['rectified', '2022-05-10'],
      ['found', '2022-05-12'],
      ['rectified', '2022-05-20'],
      ['closed', '2022-05-25'],
    ] as const;
    const told = (count: number) =>
      evidenceFromCase(caseOf('finding', reached.slice(0, count), { dueOn: '2022-06-01' })).steps;
    expect(told(3)).toEqual({ answeredAt: null, solvedAt: null, dueOn: '2022-06-01' });
    expect(told(4)).toMatchObject({ answeredAt: at('2022-05-20'), solvedAt: null });
    expect(told(5)).toMatchObject({ answeredAt: at('2022-05-20'), solvedAt: at('2022-05-25') });
  });

  test('a decided matter asks for its report, and has it once it is reported', () => {
    const decided = caseOf('one_matter', [['decided', '2022-05-01']]);
    expect(evidenceFromCase(decided)).toMatchObject({ followedAt: null });
    const reported = caseOf('one_matter', [
      ['decided', '2022-05-01'],
      ['reported', '2022-05-03'],
    ]);
    expect(evidenceFromCase(reported)).toMatchObject({ followedAt: at('2022-05-03') });
    expect(evidenceFromCase(reported).steps).toBeUndefined();
  });

  test('a finding asks whoever inspected for a talk only where it was linked to one', () => {
    const plain = caseOf('finding', [['found', '2022-05-01']]);
    expect(findingForInspector(plain, 'organ-committee')).toEqual([]);
    const serves = ['17.2', '17.3'].map((commitmentId) => ({
      commitmentId,
      title: '',
      item: 17,
      itemTitle: '',
    }));
    expect(findingForInspector({ ...plain, serves }, 'organ-committee')).toMatchObject([
      { id: 'a', unitId: 'organ-committee', commitmentIds: ['17.3'], followedAt: null },
    ]);
  });
});
