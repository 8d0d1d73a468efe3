import type { PlanDraft } from '@shared/domain/plan/draft-schema';
import {
  bodyOf,
  breakable,
  countsLine,
  headingOf,
  openMatters,
  quotable,
  sentencesOf,
  targetSentence,
} from './plan-words';

const text: PlanDraft['text'] = {
  title: null,
  year: null,
  introduction: '',
  sections: [
    {
      ordinal: 1,
      title: '甲',
      items: [{ number: 1, title: '乙', text: '乙。做事。', measures: [] }],
    },
  ],
};

const target = (decision: PlanDraft['targets'][number]['decision']) => ({
  item: 1,
  quote: '做事',
  unit: 'branch' as const,
  atLeast: 1,
  period: 'year' as const,
  soft: false,
  decision,
});

describe('what the review says', () => {
  it('a quantity names who, how often and how many, and whether the plan only strives for it', () => {
    const values = { unit: 'branch', atLeast: 1, period: 'year', soft: false } as const;
    expect(targetSentence(values)).toBe('各党支部全年至少1次');
    expect(targetSentence({ ...values, soft: true, period: 'once' })).toBe(
      '各党支部力争年内至少1次',
    );
    expect(targetSentence({ ...values, unit: 'party-group', period: 'per-matter' })).toBe(
      '局党组每件事至少1次',
    );
  });

  it('a plan without a title is called by its year, one without a year asks for it', () => {
    expect(headingOf({ title: '工作要点', year: 2022 })).toBe('工作要点');
    expect(headingOf({ title: null, year: 2022 })).toBe('2022年党建工作要点');
    expect(headingOf({ title: null, year: null })).toBe('还没有填写年份');
    expect(breakable('2022年党建工作要点')).toBe('2022年\u200B党建工作要点');
    expect(countsLine(text)).toBe('识别出1个部分、1条');
  });

  it('the missing year comes first, then every quantity not yet decided', () => {
    const targets = [target('accepted'), target('open'), target('declined'), target('open')];
    expect(openMatters({ text, targets })).toEqual([
      { name: 'heading' },
      { name: 'target', index: 1 },
      { name: 'target', index: 3 },
    ]);
    expect(openMatters({ text: { ...text, year: 2022 }, targets: [] })).toEqual([]);
  });

  it('the body of an item follows its run-in title', () => {
    expect(bodyOf({ title: '乙', text: '乙。做事。' })).toBe('做事。');
    expect(bodyOf({ title: '标题', text: '另起一段。' })).toBe('另起一段。');
  });

  it('every sentence offered for quoting stands in the text, and none is lost', () => {
    const words = '甲。乙，丙；丁**戊。没有句号';
    expect(sentencesOf(words).join('')).toBe(words);
    expect(sentencesOf(words).map(quotable)).toEqual(['甲', '乙，丙', '丁**戊', '没有句号']);
    expect(sentencesOf('')).toEqual([]);
  });
});
