import fc from 'fast-check';
import { proposedCarries } from './carry-over';
import { clausesOfPlan, sentencesOfPlan } from './clauses';
import { likenessOf } from './likeness';
import type { Commitment, PlanText } from './schema';

const words = fc
  .array(fc.constantFrom(...'党支部主题日学习通报每季度开展一次定期谈话，、“”*'), {
    minLength: 1,
    maxLength: 24,
  })
  .map((signs) => signs.join(''));

describe('how alike two clauses are', () => {
  it.each([
    ['各党支部本年度至少开展一次主题党日活动', '各党支部本年度至少开展一次主题党日活动', 1],
    ['定期开展调研走访', '定期开展调研、走访', 1],
    ['党组中心组每季度开展1次学习总结通报', '党组中心组每季度开展一次学习通报', 0.75],
    ['守好机关意识形态阵地', '开展廉政谈话', 0],
  ])('%s / %s: %s', (one, other, expected) => {
    expect(likenessOf(one, other)).toBeCloseTo(expected, 2);
  });

  it('is the same both ways, between 0 and 1, and 1 for the same words', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const likeness = likenessOf(one, other);
        expect(likeness).toBe(likenessOf(other, one));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(likenessOf(one, one)).toBe(1);
      }),
    );
  });
});

const textOf = (...items: string[]): Pick<PlanText, 'sections'> => ({
  sections: [
    {
      ordinal: 1,
      title: '一',
      items: items.map((text, at) => ({
        number: at + 1,
        title: `${text.split('。')[0]}。`,
        text,
        measures: [],
      })),
    },
  ],
});

const commitment = (
  id: string,
  quotes: string[],
  fields: Partial<Commitment> = {},
): Commitment => ({
  id,
  item: Number(id.split('.')[0]),
  title: id,
  quotes,
  explicit: false,
  units: ['branch:*'],
  level: 'branch',
  levelInferred: false,
  rule: 'evidenceOnly',
  alsoShow: [],
  target: null,
  checklist: [],
  evidence: ['activity'],
  undefinedPeriod: null,
  privacy: null,
  ...fields,
});

const NEW = textOf(
  '政治建设。组织开展创建模范机关活动，教育党员。定期开展谈心谈话。',
  '学习。各党支部每季度至少开展一次主题党日活动，健全学习制度；展示学习成果。',
);

describe('the clauses of a plan', () => {
  it('are pieces of its own words', () => {
    expect(sentencesOfPlan(NEW)).toContainEqual({ item: 2, quote: '展示学习成果' });
    expect(clausesOfPlan(NEW)).toContainEqual({ item: 2, quote: '健全学习制度' });
    const [first, second] = NEW.sections[0]?.items ?? [];
    for (const { item, quote } of clausesOfPlan(NEW)) {
      expect((item === 1 ? first : second)?.text).toContain(quote);
    }
  });
});

describe('what is proposed to go on', () => {
  const earlier = {
    year: 2022,
    text: textOf('学习。', '政治建设。'),
    commitments: [
      commitment('1.1', ['各党支部本年度至少开展一次主题党日活动']),
      commitment('1.2', ['展示学习成果']),
      commitment('1.3', ['打造健身圈']),
      commitment('2.1', ['组织开展创建模范机关活动']),
      commitment('2.c1', [], { addedBy: 'committee' }),
      commitment('2.1-theme', [], { addedBy: 'committee', reference: 'theme' }),
    ],
  };

  it('is the clause most like its own, wherever it now stands', () => {
    const proposed = proposedCarries(earlier, NEW);
    expect(proposed.get('1.1')).toMatchObject({
      item: 2,
      quote: '各党支部每季度至少开展一次主题党日活动',
    });
    expect(proposed.get('1.2')).toEqual({ item: 2, quote: '展示学习成果', likeness: 1 });
    expect(proposed.get('2.1')).toEqual({
      item: 1,
      quote: '组织开展创建模范机关活动',
      likeness: 1,
    });
  });

  it('is nothing where nothing is alike', () => {
    expect(proposedCarries(earlier, NEW).get('1.3')).toBeNull();
  });

  it('an addition of the committee goes with its item; a rule of the regulations is not offered', () => {
    const proposed = proposedCarries(earlier, NEW);
    expect(proposed.get('2.c1')).toEqual({ item: 1, quote: null, likeness: 1 });
    expect(proposed.has('2.1-theme')).toBe(false);
  });

  it('does not hang on the order in which the commitments stand', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(earlier.commitments, { minLength: earlier.commitments.length }),
        (commitments) => {
          const shuffled = proposedCarries({ ...earlier, commitments }, NEW);
          for (const [id, proposal] of proposedCarries(earlier, NEW)) {
            expect(shuffled.get(id)).toEqual(proposal);
          }
        },
      ),
    );
  });

  it('the same plan again: every commitment finds its own words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (drawn) => {
          const text = textOf(
            ...drawn.map((sentences, at) => `第${at}。${sentences.join('。')}。`),
          );
          const commitments = sentencesOfPlan(text).map(({ item, quote }, at) =>
            commitment(`${item}.${at}`, [quote]),
          );
          const proposed = proposedCarries({ year: 2022, text, commitments }, text);
          for (const { id, quotes } of commitments) {
            expect(proposed.get(id)?.likeness).toBe(1);
            expect(likenessOf(proposed.get(id)?.quote ?? '', quotes[0] ?? '')).toBe(1);
          }
        },
      ),
    );
  });
});
