import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deriveBoard } from '@shared/domain/board/derive-board';
import { columnsOf } from '@shared/domain/board/units';
import type { UnitKind } from '@shared/domain/people/schema';
import { type Commitment, commitment as commitmentSchema } from '@shared/domain/plan/schema';
import { effectiveTarget } from '@shared/domain/progress/target';
import { instantOf } from '@shared/domain/time';
import * as z from 'zod/mini';

const read = (name: string) => readFileSync(path.join(__dirname, name), 'utf8');

const words = z.string().check(z.regex(/^\S(.*\S)?$/));
const quantity = z.strictObject({
  atLeast: z.int().check(z.positive()),
  period: z.enum(['year', 'quarter', 'month', 'once', 'per-matter']),
  dueOn: z.nullable(z.iso.date()),
  soft: z.boolean(),
});

/** The file as it stands: strict, so that a misspelt key is found. */
const file = z.strictObject({
  plan: z.strictObject({
    year: z.literal(2022),
    source: z.literal('plan-2022.txt'),
    units: z.array(
      z.strictObject({
        id: words,
        name: words,
        column: z.nullable(words),
        columnName: z.nullable(words),
        placeholder: z.boolean(),
      }),
    ),
  }),
  commitments: z.array(
    z.strictObject({
      ...commitmentSchema.shape,
      title: words,
      quotes: z.array(words).check(z.minLength(1)),
      units: z.array(words).check(z.minLength(1)),
      evidence: z.array(words).check(z.minLength(1)),
      target: z.nullable(quantity),
    }),
  ),
  outside: z.array(
    z.strictObject({
      id: words,
      item: z.int(),
      scope: z.enum(['row', 'part']),
      quote: words,
      reason: words,
    }),
  ),
});

const { plan, commitments, outside } = file.parse(JSON.parse(read('commitments-2022.json')));
const text = read(plan.source);

/** The plan by item, read on its own: a line without a marker continues the item before it. */
const items = new Map<number, string>();
let current: number | undefined;
for (const line of text.split('\n')) {
  const marker = /^(\d{1,2})\./.exec(line);
  if (marker) {
    current = Number(marker[1]);
    items.set(current, line);
  } else if (line === '' || /^[一二三四五六]、/.test(line)) {
    current = undefined;
  } else if (current !== undefined) {
    items.set(current, `${items.get(current)}${line}`);
  }
}

const ids = commitments.map(({ id }) => id);
const unitIds = plan.units.map(({ id }) => id);
const repeated = (list: readonly string[]) => list.filter((v, i) => list.indexOf(v) !== i);
const occurrences = (word: string) => text.split(word).length - 1;
const where = (holds: (of: Commitment) => boolean) => commitments.filter(holds).map(({ id }) => id);

test('the plan has eighteen items, and each has at least one commitment', () => {
  expect([...items.keys()]).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
  expect(new Set(commitments.map(({ item }) => item))).toEqual(new Set(items.keys()));
  expect(commitments).toHaveLength(94);
});

test('every quotation stands word for word in the item it is quoted from', () => {
  const quoted = [
    ...commitments.flatMap(({ id, item, quotes }) => quotes.map((quote) => ({ id, item, quote }))),
    ...outside,
  ];
  expect(commitments.flatMap(({ quotes }) => quotes)).toHaveLength(102);
  expect(quoted.filter(({ item, quote }) => !items.get(item)?.includes(quote))).toEqual([]);
});

test('ids are distinct, belong to their item and stand in its order', () => {
  const place = (id: string) => {
    const [, item = '', clause = '', part = ''] = /^(\d+)\.(\d)([a-z]?)$/.exec(id) ?? [];
    return `${item.padStart(2, '0')}.${clause}${part}`;
  };
  expect(repeated(ids)).toEqual([]);
  expect(repeated(commitments.map(({ title }) => title))).toEqual([]);
  expect(where(({ id, item }) => Number.parseInt(id, 10) !== item)).toEqual([]);
  expect(ids.map(place)).toEqual(ids.map(place).sort());
});

test('labels are short Chinese words of the office', () => {
  const labels = commitments.flatMap(({ title, checklist }) => [title, ...checklist]);
  const avoided = /积分|排名|排行|打卡|在线时长|评分|忠诚度|代签|爽约|黑名单|志愿证明/;
  expect(labels.filter((label) => [...label].length > 14 || avoided.test(label))).toEqual([]);
  expect(commitments.filter(({ title }) => !/[一-鿿]/.test(title))).toEqual([]);
});

test('the units are those of the plan in eight columns, and every commitment has a column', () => {
  const columns = new Set(plan.units.flatMap(({ column }) => (column ? [column] : [])));
  expect(repeated(unitIds)).toEqual([]);
  expect([...columns].sort()).toEqual(
    ['bureau', 'study-group', ...[1, 2, 3, 4, 5, 6].map((n) => `branch-${n}`)].sort(),
  );
  expect(plan.units.filter((u) => (u.column === null) !== (u.columnName === null))).toEqual([]);
  const known = [...unitIds, 'branch:*'];
  const shown = plan.units.filter(({ column }) => column !== null).map(({ id }) => id);
  expect(where(({ units }) => units.some((id) => !known.includes(id)))).toEqual([]);
  expect(where(({ units }) => ![...shown, 'branch:*'].some((id) => units.includes(id)))).toEqual(
    [],
  );
});

test('only what the plan itself says is explicit', () => {
  expect(where(({ explicit }) => explicit)).toEqual(['4.1', '4.4', '9.4', '11.2', '17.1']);
  expect(where(({ levelInferred }) => !levelInferred)).toEqual(['4.1', '8.3', '17.1']);
  expect(
    where(({ explicit, target, checklist }) => explicit && !target && !checklist.length),
  ).toEqual([]);
  expect(
    commitments.flatMap(({ id, explicit, target }) => (explicit && target ? [[id, target]] : [])),
  ).toEqual([
    ['4.1', { atLeast: 1, period: 'year', dueOn: null, soft: false }],
    ['4.4', { atLeast: 1, period: 'quarter', dueOn: null, soft: false }],
    ['9.4', { atLeast: 1, period: 'once', dueOn: '2022-12-31', soft: true }],
    ['11.2', { atLeast: 1, period: 'per-matter', dueOn: null, soft: false }],
  ]);
});

test('rule and target fit each other', () => {
  const uncounted = ['evidenceOnly', 'attestation', 'caseStates'];
  expect(where(({ rule, target }) => uncounted.includes(rule) && target !== null)).toEqual([]);
  expect(where(({ rule, checklist }) => rule !== 'checklist' && checklist.length > 0)).toEqual([]);
  expect(
    where(
      ({ rule, target }) =>
        rule === 'perPeriod' && !['year', 'quarter', 'month'].includes(target?.period ?? ''),
    ),
  ).toEqual([]);
  expect(
    where(({ rule, target }) => rule === 'followUp' && target?.period !== 'per-matter'),
  ).toEqual([]);
  expect(where(({ target }) => !(target?.dueOn ?? '2022-').startsWith('2022-'))).toEqual([]);
  expect(where(({ rule, alsoShow }) => alsoShow.includes(rule))).toEqual([]);
});

test.each(['定期', '及时', '经常性', '实时', '常态化'])(
  'every %s of the plan is carried by one commitment, and no number is made of it',
  (word) => {
    const carrying = commitments.filter(({ undefinedPeriod }) => undefinedPeriod === word);
    expect(carrying).toHaveLength(occurrences(word));
    expect(carrying.filter(({ quotes }) => !quotes.some((q) => q.includes(word)))).toEqual([]);
  },
);

test('records about persons carry a note on who may see them', () => {
  const delicate =
    /^(talk\/|case\/(hotline|member_request|one_matter_report)|activity\/climate_meeting|attestation\/)/;
  expect(
    where(({ evidence, privacy }) => privacy === null && evidence.some((k) => delicate.test(k))),
  ).toEqual([]);
});

test('what stays outside is left out whole, or is a part of a commitment that stays in', () => {
  expect(outside.filter(({ id, scope }) => ids.includes(id) !== (scope === 'part'))).toEqual([]);
  expect(outside.filter(({ id, item }) => Number.parseInt(id, 10) !== item)).toEqual([]);
});

describe('the board of the plan, before anything is recorded', () => {
  const kindOf = (id: string): UnitKind => {
    const kinds: Record<string, UnitKind> = {
      'party-group': 'party_group',
      'organ-committee': 'organ_committee',
      'study-group': 'study_group',
      'business-office': 'business_office',
    };
    return kinds[id] ?? (id.startsWith('branch-') ? 'branch' : 'volunteer_team');
  };
  const units = plan.units.map((unit) => ({
    ...unit,
    kind: kindOf(unit.id),
    validFrom: null,
    validTo: null,
  }));
  const derived = deriveBoard({
    plan: {
      year: plan.year,
      sections: [
        {
          ordinal: 1,
          title: '全部条目',
          items: [...items].map(([number, own]) => ({
            number,
            title: own.slice(0, own.indexOf('。')),
            text: own,
            measures: [],
          })),
        },
      ],
    },
    commitments,
    units,
    records: [],
    today: instantOf('2022-02-01') ?? Number.NaN,
  });
  const rows = derived.sections.flatMap((section) => section.rows);
  const appliesTo = (kind: 'branch' | 'study_group') => {
    const columns = columnsOf(units).filter((column) => column.kind === kind);
    return rows
      .filter(({ cells }) =>
        columns.some(({ id }) => cells.some((c) => c.column === id && c.state !== 'na')),
      )
      .map(({ number }) => number);
  };

  test('eighteen rows stand against eight columns', () => {
    expect(rows.map(({ cells }) => cells.length)).toEqual(Array.from({ length: 18 }, () => 8));
  });

  test('branches and study group have cells only where the plan asks them', () => {
    expect(appliesTo('branch')).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10, 13, 14, 17, 18]);
    expect(appliesTo('study_group')).toEqual([4, 7, 8, 13]);
  });

  test('figures stand where the plan names a number or a list; no reading of the office has become a target', () => {
    expect(rows.filter(({ m }) => m !== null).map(({ number, n, m }) => [number, n, m])).toEqual([
      [4, 0, 6],
      [9, 0, 6],
      [12, 0, 4],
      [15, 0, 3],
      [17, 0, 8],
    ]);
    expect(where((of) => effectiveTarget(of, [], '2022-06-01').source === 'committee')).toEqual([]);
  });
});
