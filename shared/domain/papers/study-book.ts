import { offerOf } from './offers';
import type { Paper, PaperKind } from './paper';
import { markOf, printedDay } from './words';
import type { BookData, Leaf } from './year-book';

const COVER = '封面和目录';

/** What is bound together, in order. */
const BOUND = [
  'study_archive',
  'study_sessions',
  'study_attendance_matrix',
  'study_notes',
  'study_regimes',
  'study_checklist',
] as const satisfies readonly PaperKind[];

/** The leaves of 学习档案全册: the same papers for every group, with the index before them. */
export const studyBookLeaves = (): Leaf[] => [
  { name: 'cover', chapter: COVER },
  ...BOUND.map((paper) => ({ name: 'year' as const, chapter: offerOf(paper).label, paper })),
];

/** The index: which year of which group, and what is in it. */
export const studyCoverPaper = (data: BookData): Paper => ({
  kind: 'study_book',
  name: COVER,
  title: '中心组学习档案',
  orientation: 'portrait',
  facts: [],
  body: {
    name: 'cover',
    lines: [
      { label: '年度', text: `${data.year}年` },
      { label: '单位', text: data.officeName },
      { label: '中心组', text: data.unit.name },
      { label: '统计截止日期', text: printedDay(data.at) },
    ],
    contents: BOUND.map((paper) => ({ title: offerOf(paper).label, note: '1份' })),
  },
  notes: [],
  foot: [],
  mark: markOf(data),
});
