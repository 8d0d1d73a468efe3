import * as z from 'zod/mini';
import { activityKinds } from '../activity/kinds';
import type { Activity } from '../activity/schema';
import type { PaperContext, PaperUnit } from './data';
import { FORM_LINE } from './measure';
import { type Paper, type PaperKind, paperKind } from './paper';
import { markOf, printedDay } from './words';

/** One leaf of what is taken out: which paper, of what, in which chapter. */
export const leaf = z.discriminatedUnion('name', [
  z.object({ name: z.literal('cover'), chapter: z.string() }),
  /** Named and empty: the branch writes it by hand. */
  z.object({ name: z.literal('empty'), chapter: z.string() }),
  z.object({
    name: z.literal('year'),
    chapter: z.string(),
    paper: paperKind,
    /** Its reader sees what it tells and not whom it names. */
    unnamed: z.optional(z.boolean()),
  }),
  /** Of one person: the request says whose. */
  z.object({ name: z.literal('person'), chapter: z.string(), paper: paperKind }),
  z.object({
    name: z.literal('activity'),
    chapter: z.string(),
    paper: paperKind,
    activityId: z.string(),
  }),
  z.object({
    name: z.literal('bulletin'),
    chapter: z.string(),
    paper: paperKind,
    bulletinId: z.string(),
  }),
  z.object({
    name: z.literal('round'),
    chapter: z.string(),
    paper: paperKind,
    roundId: z.string(),
  }),
]);

export type Leaf = z.infer<typeof leaf>;

export type Bound = Pick<Activity, 'id' | 'kind' | 'startsAt'>;

/** Which records a chapter holds; `rest` those that no other chapter does. */
type Filling =
  | { name: 'empty' }
  | { name: 'records'; ledger?: string; kinds?: readonly Activity['kind'][] }
  | { name: 'rest' }
  | { name: 'year'; paper: PaperKind }
  | { name: 'sheets' };

/** The chapters of 党支部工作手册, in its order (`artefacts.md` 6). */
const CHAPTERS: readonly { title: string; holds: Filling }[] = [
  { title: '支部基本情况', holds: { name: 'empty' } },
  { title: '班子成员及分工', holds: { name: 'empty' } },
  { title: '党员名册', holds: { name: 'empty' } },
  { title: '年度工作计划', holds: { name: 'empty' } },
  { title: '责任清单', holds: { name: 'year', paper: 'responsibility_list' } },
  { title: '三会一课台账', holds: { name: 'year', paper: 'ledger' } },
  { title: '支部党员大会记录', holds: { name: 'records', ledger: 'general_meeting' } },
  { title: '支委会记录', holds: { name: 'records', ledger: 'committee_meeting' } },
  { title: '党小组会记录', holds: { name: 'records', ledger: 'subgroup_meeting' } },
  { title: '党课记录', holds: { name: 'records', ledger: 'lecture' } },
  { title: '主题党日记录', holds: { name: 'records', kinds: ['theme_party_day'] } },
  {
    title: '组织生活会、民主评议',
    holds: { name: 'records', kinds: ['organisational_life_meeting', 'democratic_life_meeting'] },
  },
  { title: '其他活动记录', holds: { name: 'rest' } },
  { title: '谈心谈话登记', holds: { name: 'year', paper: 'talk_register' } },
  { title: '党员考勤', holds: { name: 'year', paper: 'attendance_matrix' } },
  { title: '签到表', holds: { name: 'sheets' } },
  { title: '发展党员', holds: { name: 'empty' } },
  { title: '党费', holds: { name: 'empty' } },
  { title: '双报到', holds: { name: 'year', paper: 'double_registration' } },
  { title: '年度总结', holds: { name: 'empty' } },
  { title: '督查整改台账', holds: { name: 'year', paper: 'rectification_ledger' } },
  { title: '上级检查意见', holds: { name: 'empty' } },
];

const COVER = '封面';

const isOf = (holds: Filling, { kind }: Bound): boolean =>
  holds.name === 'records' &&
  (holds.kinds?.includes(kind) === true ||
    (holds.ledger !== undefined && activityKinds[kind].ledger === holds.ledger));

const inAnother = (activity: Bound): boolean => CHAPTERS.some(({ holds }) => isOf(holds, activity));

const leavesOf = (chapter: string, holds: Filling, activities: readonly Bound[]): Leaf[] => {
  const record = ({ id, kind }: Bound): Leaf => ({
    name: 'activity',
    chapter,
    paper: activityKinds[kind].paper,
    activityId: id,
  });
  const sheet = ({ id }: Bound): Leaf => ({
    name: 'activity',
    chapter,
    paper: 'sign_in',
    activityId: id,
  });
  const empty: Leaf[] = [{ name: 'empty', chapter }];
  switch (holds.name) {
    case 'empty':
      return empty;
    case 'year':
      return [{ name: 'year', chapter, paper: holds.paper }];
    case 'records': {
      const own = activities.filter((one) => isOf(holds, one)).map(record);
      return own.length > 0 ? own : empty;
    }
    case 'rest':
      return activities.filter((one) => !inAnother(one)).map(record);
    case 'sheets':
      return activities.filter(({ kind }) => activityKinds[kind].roster !== 'none').map(sheet);
  }
};

/** The leaves of 支部年度台账, in order; activities by date within a chapter. */
export const yearBookLeaves = (activities: readonly Bound[]): Leaf[] => {
  const inOrder = [...activities].sort((left, right) => left.startsAt - right.startsAt);
  return [
    { name: 'cover', chapter: COVER },
    ...CHAPTERS.flatMap(({ title, holds }) => leavesOf(title, holds, inOrder)),
  ];
};

/** What the contents say of a chapter: how many papers, or that it is to be written by hand. */
const noteOf = (chapter: string, leaves: readonly Leaf[]): string => {
  const own = leaves.filter((one) => one.chapter === chapter);
  if (own.some(({ name }) => name === 'empty')) return '手写';
  return own.some(({ name }) => name === 'activity') ? `${own.length}份` : '1份';
};

export interface BookData extends PaperContext {
  unit: PaperUnit;
  year: number;
  secretary: string | null;
}

/** The cover: year, branch, secretary, and the contents. */
export const coverPaper = (data: BookData, leaves: readonly Leaf[]): Paper => {
  const chapters = [...new Set(leaves.map(({ chapter }) => chapter))].filter(
    (chapter) => chapter !== COVER,
  );
  return {
    kind: 'year_book',
    name: COVER,
    title: '党支部年度台账',
    orientation: 'portrait',
    facts: [],
    body: {
      name: 'cover',
      lines: [
        { label: '年度', text: `${data.year}年` },
        { label: '单位', text: data.officeName },
        { label: '支部', text: data.unit.name },
        { label: '书记', text: data.secretary ?? '' },
        { label: '统计截止日期', text: printedDay(data.at) },
      ],
      contents: chapters.map((chapter) => ({ title: chapter, note: noteOf(chapter, leaves) })),
    },
    notes: [],
    foot: [],
    mark: markOf(data),
  };
};

/** A leaf that is named and otherwise empty. */
export const emptyPaper = (data: BookData, chapter: string): Paper => ({
  kind: 'year_book',
  name: chapter,
  title: `${data.year}年度${data.unit.name}${chapter}`,
  orientation: 'portrait',
  facts: [],
  body: {
    name: 'form',
    rows: [{ fields: [{ label: chapter, text: '' }], height: FORM_LINE * 6, grows: true }],
  },
  notes: [],
  foot: ['填表人：　　　　　　　审核人：', '日期：　　　　　　　　（盖章）'],
  mark: markOf(data),
});
