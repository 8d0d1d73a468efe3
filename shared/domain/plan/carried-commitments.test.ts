import { withCarried } from './carried-commitments';
import { commitmentsOfDraft } from './commitments-of-draft';
import type { Commitment } from './schema';

const QUARTERLY = '各党支部每季度至少开展一次主题党日活动';
const text = {
  title: null,
  year: 2023,
  introduction: '',
  sections: [
    {
      ordinal: 1,
      title: '一',
      items: [
        {
          number: 1,
          title: '学习。',
          text: `学习。${QUARTERLY}。健全考勤、研讨制度。定期走访。`,
          measures: [],
        },
      ],
    },
  ],
};

const begun = commitmentsOfDraft({
  text,
  targets: [
    {
      item: 1,
      quote: QUARTERLY,
      unit: 'branch',
      atLeast: 1,
      period: 'quarter',
      soft: false,
      decision: 'accepted',
    },
  ],
});

const old = (id: string, fields: Partial<Commitment>): Commitment => ({
  id,
  item: 4,
  title: `旧${id}`,
  quotes: ['旧的原文'],
  explicit: false,
  units: ['branch:*'],
  level: 'branch',
  levelInferred: false,
  rule: 'evidenceOnly',
  alsoShow: [],
  target: null,
  checklist: [],
  evidence: ['talk/heart_to_heart'],
  undefinedPeriod: null,
  privacy: null,
  ...fields,
});

const carried = (one: Commitment, quote: string | null, unitIds: string[] = ['organ-committee']) =>
  withCarried({
    begun,
    text,
    earlier: { year: 2022, commitments: [one] },
    decisions: [{ year: 2022, commitmentId: one.id, to: { item: 1, quote } }],
    unitIds: new Set(unitIds),
  });
const made = (list: Commitment[]) => list.find(({ carriedFrom }) => carriedFrom !== undefined);

describe('a commitment that goes on', () => {
  it('keeps title, level, units and evidence, and stands on the new words with a new id', () => {
    const one = made(carried(old('4.9', { level: 'party-group' }), '定期走访'));
    expect(one).toMatchObject({
      id: '1.3',
      title: '旧4.9',
      quotes: ['定期走访'],
      level: 'party-group',
      evidence: ['talk/heart_to_heart'],
      carriedFrom: [{ year: 2022, id: '4.9' }],
    });
  });

  it('loses its target and its period: they were decided for a year', () => {
    const target = { atLeast: 2, period: 'year', dueOn: '2022-12-31', soft: false } as const;
    const one = made(
      carried(old('4.9', { target, rule: 'perUnitCount', undefinedPeriod: '经常' }), '定期走访'),
    );
    expect(one).toMatchObject({ target: null, explicit: false, undefinedPeriod: null });
    const word = made(carried(old('4.9', { undefinedPeriod: '定期' }), '定期走访'));
    expect(word?.undefinedPeriod).toBe('定期');
  });

  it('where the new words give a quantity, they hold: theirs are quantity, units and rule', () => {
    const target = { atLeast: 1, period: 'year', dueOn: null, soft: false } as const;
    const one = old('4.1', { explicit: true, target, units: ['branch-1'], rule: 'perUnitCount' });
    const list = carried(one, QUARTERLY);
    expect(list).toHaveLength(begun.length);
    expect(made(list)).toMatchObject({
      id: '1.2',
      title: '旧4.1',
      explicit: true,
      units: ['branch:*'],
      rule: 'perPeriod',
      target: { atLeast: 1, period: 'quarter' },
      evidence: ['talk/heart_to_heart'],
    });
  });

  it('the committee’s list goes on; of one that the words named, what the new words name', () => {
    const six = ['有目标', '有载体'];
    const own = old('9.6', { rule: 'checklist', checklist: six, checklistBy: 'committee' });
    expect(made(carried(own, '定期走访'))).toMatchObject({
      checklist: six,
      checklistBy: 'committee',
    });
    const named = old('4.3', {
      rule: 'checklist',
      checklist: ['考勤', '研讨', '考核'],
      quotes: ['考勤、研讨、考核制度'],
    });
    expect(made(carried(named, '健全考勤、研讨制度'))?.checklist).toEqual(['考勤', '研讨']);
    expect(made(carried(named, '定期走访'))).toMatchObject({ rule: 'evidenceOnly', checklist: [] });
  });

  it('an addition of the committee stays one, and asks units that still stand', () => {
    const addition = old('4.c1', { addedBy: 'committee', quotes: [], units: ['branch-6'] });
    expect(made(carried(addition, null))).toMatchObject({
      id: '1.c1',
      quotes: [],
      addedBy: 'committee',
      units: ['organ-committee'],
    });
  });

  it('knows all it goes on from, oldest first', () => {
    const one = old('4.9', { carriedFrom: [{ year: 2021, id: '3.2' }] });
    expect(made(carried(one, '定期走访'))?.carriedFrom).toEqual([
      { year: 2021, id: '3.2' },
      { year: 2022, id: '4.9' },
    ]);
  });
});
