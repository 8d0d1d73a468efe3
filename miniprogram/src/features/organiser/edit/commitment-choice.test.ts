import type { Commitment } from '@shared/domain/plan/schema';
import { optionsFor, proposedFor, searchOptions } from './commitment-choice';

const commitment = (id: string, change: Partial<Commitment>): Commitment => ({
  id,
  item: Number(id.split('.')[0]),
  title: `举措${id}`,
  quotes: ['各党支部本年度至少开展一次主题党日活动'],
  explicit: false,
  units: ['branch:*'],
  level: 'branch',
  levelInferred: false,
  rule: 'perUnitCount',
  alsoShow: [],
  target: null,
  checklist: [],
  evidence: ['activity/theme_party_day'],
  undefinedPeriod: null,
  privacy: null,
  ...change,
});

const plan = {
  items: [
    { number: 1, title: '加强政治建设' },
    { number: 4, title: '创新主题党日' },
  ],
  commitments: [
    commitment('1.1', { evidence: ['activity'], quotes: ['创建模范机关'] }),
    commitment('1.2', { evidence: ['document/regulation'], quotes: ['完善制度'] }),
    commitment('2.1', {}),
    commitment('4.1', { explicit: true }),
    commitment('4.2', { explicit: true, units: ['study-group'] }),
  ],
};
const options = optionsFor(plan, 'theme_party_day');
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('the clauses an activity can count towards', () => {
  it('those that ask for this kind come first, before them those the plan puts a number on', () => {
    expect(ids(options)).toEqual(['4.1', '4.2', '2.1', '1.1', '1.2']);
  });

  it('what the plan asks of this unit with a number of its own is proposed', () => {
    expect(proposedFor(plan, 'theme_party_day', 'branch-2')).toEqual(['4.1']);
    expect(proposedFor(plan, 'theme_party_day', 'study-group')).toEqual(['4.1', '4.2']);
  });

  it('a clause about this unit’s study sessions and nothing else is proposed to each of them', () => {
    const studying = {
      ...plan,
      commitments: [
        commitment('4.7', { units: ['study-group'], evidence: ['study_session'] }),
        commitment('7.5', { units: ['study-group', 'branch:*'], evidence: ['study_session'] }),
        commitment('13.1', { units: ['study-group'], evidence: ['study_session', 'activity'] }),
      ],
    };
    expect(proposedFor(studying, 'study_session', 'study-group')).toEqual(['4.7']);
    expect(proposedFor(studying, 'study_session', 'branch-2')).toEqual([]);
  });

  it('nothing is proposed before the unit is known', () => {
    expect(proposedFor(plan, 'theme_party_day', '')).toEqual([]);
  });

  it('others are out of sight until they are looked for or chosen', () => {
    expect(ids(searchOptions(options, '', []))).toEqual(['4.1', '4.2', '2.1', '1.1']);
    expect(ids(searchOptions(options, '', ['1.2']))).toContain('1.2');
    expect(ids(searchOptions(options, '制度', []))).toEqual(['1.2']);
  });

  it('a number looks for the item', () => {
    expect(ids(searchOptions(options, '第1条', []))).toEqual(['1.1', '1.2']);
    expect(ids(searchOptions(options, '4', []))).toEqual(['4.1', '4.2']);
  });
});
