import type { TargetPeriod } from '../plan/schema';
import { CHINESE_DIGITS, readNumber } from './numerals';

/** A number of records and the period they are owed in, as the words give them. */
export type Quantity = { atLeast: number; period: TargetPeriod };

/** What a clause says of quantities: one, none, or one this product has no way to hold. */
export type QuantityReading = Quantity | 'none' | 'per-person' | 'no-such-period';

const NUM = `(?:[0-9０-９]{1,3}|[${CHINESE_DIGITS}]{1,4})`;
const OCCASIONS = '场次|次|场|期|轮|堂|回|篇';
const THINGS = `${OCCASIONS}|人次|个|项|名|人|件|条|份|节|课时|学时|小时|天`;
const RANGE = `(${NUM})(?:\\s?[-—–~～至到]\\s?${NUM})?\\s?`;
const BOUND = '(?:至少|不少于|不得少于|不低于|不得低于|最少|达到?|满)';
const VERB =
  '(?:开展|组织|举办|召开|进行|完成|参加|讲授?|上|撰写|编发|印发|推送|发布|安排|落实|举行|实施|集中|培训|建成|打造|培育|创建|选树|发展|听取|研究|固定)';

const BOUND_COUNT = new RegExp(`${BOUND}(?:${VERB}|有|为|各|在){0,2}${RANGE}(?:${THINGS})`);
const COUNT_UPWARDS = new RegExp(`${RANGE}(?:${THINGS})(?:及|或)?以上`);
const VERB_COUNT = new RegExp(`${VERB}(?:好|了|各)?${RANGE}(?:${OCCASIONS})`);
const PERIOD_COUNT = new RegExp(`${RANGE}(?:${THINGS})`);
const UPPER_LIMIT = /不超过|不得超过|不多于|至多|最多|以内|压减|控制在/;
const PER_PERSON = /(?:每名|每位|每人|人均|每个党员|每一名)/;

const PERIODS: readonly [RegExp, { perYear: number } | 'no-such-period'][] = [
  [/每(?:一|个)*(?:周|天|日|星期|工作日)|每[两二三五2-9]年|每隔/, 'no-such-period'],
  [/上、?下半年各|每(?:个)?半年|半年(?=[一1至不])/, { perYear: 2 }],
  [/每(?:一|个)*季度?|[一1]个?季度(?=[一1至不])|各季度/, { perYear: 4 }],
  [/每(?:一|个|1)*月|[一1]个?月(?=[一1至不])|逐月|月月/, { perYear: 12 }],
  [
    /每(?:一)?年度?|[一1]年(?=[一1两至不])|全年度?|年内|本年度?|今年|年度内|[＿]年?(?:全|度)/,
    { perYear: 1 },
  ],
];

const EVERY_MONTHS = new RegExp(`每隔?(${NUM})个月`);

/** Acts that 每月 or 每季度 alone makes countable: one in each. */
const RECURRING_ACT =
  /^.{0,12}?(?:开展|组织|举办|召开|进行|报送|通报|上报|汇总|公布|讲评|检查|听取|分析研判|集中学习|学习研讨|督查|调度)/;

const quantity = (count: number, perYear: number): Quantity => {
  if (perYear === 4) return { atLeast: count, period: 'quarter' };
  if (perYear === 12) return { atLeast: count, period: 'month' };
  return { atLeast: count * perYear, period: 'year' };
};

const countIn = (text: string, forms: readonly RegExp[]): number | undefined => {
  for (const form of forms) {
    const count = readNumber(form.exec(text)?.[1] ?? '');
    if (count !== undefined && count > 0) return count;
  }
  return undefined;
};

type Span = { perYear: number; end: number; start: number } | 'no-such-period';

const periodIn = (clause: string): Span | undefined => {
  const months = EVERY_MONTHS.exec(clause);
  const step = readNumber(months?.[1] ?? '');
  if (months && step !== undefined && step > 0) {
    if (12 % step !== 0) return 'no-such-period';
    return { perYear: 12 / step, start: months.index, end: months.index + months[0].length };
  }
  for (const [pattern, meaning] of PERIODS) {
    const found = pattern.exec(clause);
    if (!found) continue;
    if (meaning === 'no-such-period') return meaning;
    return { ...meaning, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
};

/**
 * The quantity a clause names, its set phrases already blanked out.
 *
 * 每半年 and 每两个月 become a number in the year, for a plan has no such buckets. A bare
 * 「开展两次」 is owed in the plan's year, a bare 「开展一次」 once.
 */
export const quantityIn = (clause: string): QuantityReading => {
  if (UPPER_LIMIT.test(clause)) return 'none';
  const span = periodIn(clause);
  const bounded = [BOUND_COUNT, COUNT_UPWARDS];
  const after = span === undefined || span === 'no-such-period' ? clause : clause.slice(span.end);
  const forms = span === undefined ? [...bounded, VERB_COUNT] : [...bounded, PERIOD_COUNT];
  const count =
    countIn(after, forms) ??
    (span === undefined || span === 'no-such-period'
      ? undefined
      : countIn(clause.slice(0, span.start), [...bounded, VERB_COUNT]));
  if (span === 'no-such-period') return count === undefined ? 'none' : 'no-such-period';
  if (count === undefined) {
    const recurring = span !== undefined && span.perYear > 1 && RECURRING_ACT.test(after);
    if (!recurring) return 'none';
  }
  if (PER_PERSON.test(clause)) return 'per-person';
  if (span !== undefined) return quantity(count ?? 1, span.perYear);
  const once = countIn(clause, bounded) === undefined && count === 1;
  return { atLeast: count ?? 1, period: once ? 'once' : 'year' };
};
