import fc from 'fast-check';
import type { ParsedPlan } from '../plan/schema';
import { parsePlanText } from '.';
import { readsLikeGenre } from './genre';

const DIGITS = '零一二三四五六七八九';
const cn = (value: number): string => {
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return head + (value % 10 === 0 ? '' : DIGITS.charAt(value % 10));
};

type Marker = (value: number) => string;

const SECTION_MARKERS: readonly Marker[] = [
  (n) => `${cn(n)}、`,
  (n) => `第${cn(n)}部分 `,
  (n) => `${cn(n)}．`,
];

const ITEM_MARKERS: readonly Marker[] = [
  (n) => `${n}.`,
  (n) => `${n}. `,
  (n) => `${n}．`,
  (n) => `${n}、`,
  (n) => `（${n}）`,
  (n) => `(${n})`,
  (n) => `${n}）`,
  (n) => `（${cn(n)}）`,
  (n) => `第${cn(n)}，`,
];

const titleWords = fc.constantFrom(
  '带头做到“两个维护”',
  '严肃党内政治生活',
  '深入学习贯彻《条例》',
  '持续为民办实事',
  '加强党建工作，打造“********”品牌',
);

const clause = fc.constantFrom(
  '各党支部每季度开展1次学习',
  '坚持“线上与线下”两条渠道',
  '做好驻村“第一书记”工作',
  '规范抓好**局党建各项工作',
  '一是加强学习，二是改进作风，三是抓好落实',
  '责任清单,把握方向（见附件）',
  '2022年是关键一年',
  '推行“党建+”ABC工作方式',
  '统一是力量',
  '（一）（二）（三）',
  '做到一事一报',
);

const sentence = fc
  .array(clause, { minLength: 1, maxLength: 4 })
  .map((clauses) => `${clauses.join('，')}。`);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));

const item = fc.record({
  title: titleWords,
  heading: fc.boolean(),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  points: fc.array(paragraph, { maxLength: 3 }),
});

const section = fc.record({
  title: titleWords,
  lead: fc.option(paragraph, { nil: undefined }),
  items: fc.array(item, { maxLength: 4 }),
});

const variant = fc.record({
  sections: fc.array(section, { minLength: 2, maxLength: 5 }),
  sectionMarker: fc.option(fc.constantFrom(...SECTION_MARKERS), { nil: undefined }),
  itemMarker: fc.option(fc.constantFrom(...ITEM_MARKERS), { nil: undefined }),
  pointMarker: fc.constantFrom<Marker>(
    (n) => `（${n}）`,
    (n) => '①②③④'.charAt(n - 1),
    (n) => `${cn(n)}是`,
  ),
  restarts: fc.boolean(),
  front: fc.subarray(['演党〔2022〕3号', '演示市体育局2022年党建工作要点', '目标明确，任务清楚。']),
  back: fc.constantFrom<readonly string[]>(
    [],
    ['中共演示市体育局机关委员会', '2022年3月1日'],
    ['附件：1.任务清单', '2.责任清单'],
    ['2022年3月1日', '附件1', '任务清单', '一、各支部每月学习1次', '1.检查'],
  ),
  indent: fc.constantFrom('', '\u3000\u3000', '  ', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\n\n', '\r'),
  width: fc.constantFrom(0, 0, 0, 24, 35),
});

type ValueOf<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Variant = ValueOf<typeof variant>;
type Item = ValueOf<typeof item>;

/** Writes the plan out as an office might, every paragraph a line. */
const linesOf = (plan: Variant): string[] => {
  const lines = [...plan.front];
  let number = 0;
  for (const [index, { title, lead, items }] of plan.sections.entries()) {
    if (plan.restarts) number = 0;
    if (plan.sectionMarker) lines.push(plan.sectionMarker(index + 1) + title);
    if (lead) lines.push(lead);
    for (const { title: itemTitle, heading, paragraphs, points } of items) {
      number += 1;
      const marker = plan.itemMarker?.(number) ?? '';
      const [first = '', ...rest] = paragraphs;
      if (heading) lines.push(marker + itemTitle, first);
      else lines.push(`${marker}${itemTitle}。${first}`);
      lines.push(...rest, ...points.map((point, at) => plan.pointMarker(at + 1) + point));
    }
  }
  return [...lines, ...plan.back];
};

/** Breaks every line at a fixed width, as text copied out of a narrow column is. */
const broken = (line: string, width: number): string[] =>
  width === 0 ? [line] : (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);

const shown = (text: string): string => text.replace(/\s/g, '');

const MARKER =
  /^(?:第[一二三四五六七八九十]{1,2}(?:部分|，)|[一二三四五六七八九十]{1,2}[、．]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|\d{1,2}[.．、）]|[①②③④])/;

/** All text of the parsed plan in its order, the title line where the source has it. */
const piecesOf = (plan: ParsedPlan): string[] => [
  plan.introduction,
  ...plan.sections.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]),
];

/**
 * Walks through the source; every shown character must come next in the output, save that a marker
 * at the head of a line may have turned into a number, and a heading may stand twice.
 */
const firstLoss = (lines: readonly string[], plan: ParsedPlan): string | undefined => {
  const output = shown(piecesOf(plan).join(''));
  let at = 0;
  for (const line of lines) {
    const whole = shown(line);
    if (whole === shown(plan.title ?? '')) continue;
    const bare = whole.replace(MARKER, '');
    const bareAt = output.indexOf(bare, at);
    if (bareAt < 0) return line;
    at = bareAt + bare.length;
  }
  return undefined;
};

describe('reading a plan loses no text', () => {
  it('every character of the body appears in its order, whatever the numbering', () => {
    fc.assert(
      fc.property(variant, (plan) => {
        const lines = linesOf(plan).flatMap((line) => broken(line, plan.width));
        const source = lines.map((line) => plan.indent + line).join(plan.lineEnd);
        const reading = parsePlanText(source);
        if (!reading.ok) {
          // Only a text that never speaks of the Party, or has neither numbering nor title, may be.
          if (!readsLikeGenre(source)) return;
          const items = plan.sections.flatMap((each) => each.items);
          expect(plan.sectionMarker).toBeUndefined();
          expect(plan.itemMarker === undefined || items.length < 2).toBe(true);
          return;
        }
        expect(firstLoss(lines, reading.plan)).toBeUndefined();
        const items = reading.plan.sections.flatMap((each) => each.items);
        expect(new Set(items.map(({ number }) => number)).size).toBe(items.length);
        for (const { item: number, quote } of reading.plan.targets) {
          expect(items.find((each) => each.number === number)?.text).toContain(quote);
        }
        for (const { text, title, measures } of items) {
          expect(text.startsWith(title)).toBe(true);
          for (const measure of measures) expect(text).toContain(measure.text);
        }
      }),
      { numRuns: 800 },
    );
  });

  it('numbered sections and items come out as they were put in', () => {
    fc.assert(
      fc.property(
        variant,
        fc.constantFrom(...SECTION_MARKERS),
        fc.constantFrom(...ITEM_MARKERS.filter((marker) => !/^[（(]2/.test(marker(2)))),
        (generated, sectionMarker, itemMarker) => {
          const first: Item = {
            title: '持续为民办实事',
            heading: false,
            paragraphs: ['每月组织党员学习。'],
            points: [],
          };
          const sections = generated.sections.map((each) => ({
            ...each,
            lead: undefined,
            items: [first, ...each.items].map((one) => ({
              ...one,
              paragraphs: one.paragraphs.slice(0, 1),
            })),
          }));
          const lines = linesOf({ ...generated, sections, sectionMarker, itemMarker, back: [] });
          const reading = parsePlanText(lines.join('\n'));
          if (!reading.ok) throw new Error(reading.reason);
          expect(reading.plan.sections.map(({ ordinal, title }) => [ordinal, title])).toEqual(
            sections.map(({ title }, index) => [index + 1, title]),
          );
          expect(reading.plan.sections.map(({ items }) => items.map((one) => one.title))).toEqual(
            sections.map(({ items }) => items.map((one) => one.title)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('any characters at all are either refused or kept', () => {
    const piece = fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '党',
      '支部',
      '。',
      '\n',
      '，',
      '附件：',
      '“',
      '第一，',
      '学习',
      ' ',
      '是',
      '2022年',
      '①',
      '\r',
      '…',
      '2',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const reading = parsePlanText(`党支部工作计划要做的事情都在下面写着\n${pieces.join('')}`);
        if (!reading.ok) return;
        const output = shown((reading.plan.title ?? '') + piecesOf(reading.plan).join(''));
        for (const word of ['党', '支部', '学习', '。', '“', '是']) {
          const count = (text: string) => text.split(word).length - 1;
          expect(count(output)).toBeGreaterThanOrEqual(count(pieces.join('')));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['（', '一、\n', '，一是', '每季度1次，', '“', '1.\n', '党支部\n', '…', '第一', '\r'])(
    'long runs of %j are read to their end',
    (unit) => {
      const text = `一、党的建设\n1.党支部。${unit.repeat(200_000 / unit.length)}\n2.终了。`;
      const reading = parsePlanText(text);
      const kept = reading.ok ? JSON.stringify(reading.plan) : '';
      expect(reading.ok ? kept.includes('终了。') : reading.reason).not.toBe(false);
    },
  );
});
