import { activityKinds } from '../activity/kinds';
import { missingIn } from '../activity/record';
import type { Activity } from '../activity/schema';
import { keptCounts, tallyOf } from '../attendance/counts';
import { calendarOf, clockOf } from '../time';
import type { HeldActivity, YearPaperData } from './data';
import type { Paper, PaperCell, PaperColumn } from './paper';
import { footOf, LEDGER_NOTE, markOf, printedDay, unitLine } from './words';

const COLUMNS: readonly PaperColumn[] = [
  { title: '序号', width: 5, align: 'center' },
  { title: '类型', width: 13, align: 'center' },
  { title: '次数', width: 5, align: 'center' },
  { title: '时间', width: 17, align: 'center' },
  { title: '地点', width: 16, align: 'left' },
  { title: '主题/议题', width: 32, align: 'left' },
  { title: '主持人', width: 12, align: 'center' },
  { title: '应到', width: 6, align: 'center' },
  { title: '实到', width: 6, align: 'center' },
  { title: '材料是否齐全', width: 16, align: 'center' },
  { title: '备注', width: 10, align: 'left' },
];

const ROW_HEIGHT = 24;

/** The four of 三会一课, in the order of the regulation, by the words of their kinds. */
const FOUR = ['general_meeting', 'committee_meeting', 'subgroup_meeting', 'lecture'] as const;

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'];

const ledgerOf = ({ kind }: Activity) => activityKinds[kind].ledger;

const labelOf = (ledger: (typeof FOUR)[number]): string =>
  Object.values(activityKinds).find((kind) => kind.ledger === ledger)?.label ?? '';

/** What the materials of an activity still want, for a person to look at; never a judgement. */
const materialsOf = ({ activity, rows }: HeldActivity): string => {
  const { state, record, kind, details } = activity;
  if (state.name !== 'closed') return '待结束签到';
  const missing = missingIn({
    kind: activityKinds[kind],
    details,
    record,
    counts: keptCounts(activity, rows.map(tallyOf)),
    undecided: rows.filter(({ as, state: stands }) => as === 'due' && stands === 'expected').length,
  });
  const first = missing[0]?.replace(/（.*/, '');
  if (first) return `需补充：${first}${missing.length > 1 ? `等${missing.length}项` : ''}`;
  return record?.handedInAt === null ? '记录待提交' : '完整';
};

const remarksOf = ({ unitName, jointId, postponed }: Activity, unit: string): string =>
  [
    unitName === unit ? '' : unitName,
    jointId === null ? '' : '与其他支部联合',
    postponed.length === 0 ? '' : `改期${postponed.length}次`,
  ]
    .filter(Boolean)
    .join('，');

const lineOf = (
  { activity, rows }: HeldActivity,
  number: number,
  position: number,
  unit: string,
): PaperCell[] => {
  const { kind, startsAt, endsAt, place, theme, record, state } = activity;
  const counts = keptCounts(activity, rows.map(tallyOf));
  const head = record?.headCount ?? null;
  return [
    number,
    activityKinds[kind].label,
    position,
    `${printedDay(startsAt)}\n${clockOf(startsAt)}—${clockOf(endsAt)}`,
    place,
    [theme, ...(record?.agenda ?? []).filter((one) => one !== theme)].join('；'),
    record?.chair ?? '',
    counts.expected,
    state.name === 'closed' ? (counts.expected === 0 && head !== null ? head : counts.present) : '',
    materialsOf({ activity, rows }),
    remarksOf(activity, unit),
  ].map((value) => ({ text: String(value) }));
};

const totalOf = (ledger: (typeof FOUR)[number], held: readonly HeldActivity[]): PaperCell[] => {
  const own = held.filter(({ activity }) => ledgerOf(activity) === ledger);
  const quarters = QUARTERS.map((name, at) => {
    const times = own.filter(({ activity }) => calendarOf(activity.startsAt).quarter === at + 1);
    return `${name}${times.length}次`;
  });
  return [
    { text: '合计', bold: true },
    { text: labelOf(ledger), bold: true },
    { text: String(own.length), bold: true },
    { text: quarters.join('　　'), span: COLUMNS.length - 3 },
  ];
};

/**
 * 三会一课台账 (`artefacts.md` 5): the four in the order of the regulation, each by date, with totals by
 * kind and quarter.
 */
export const ledgerPaper = (data: YearPaperData): Paper => {
  const held = data.activities.filter(({ activity }) => ledgerOf(activity) !== null);
  const ordered = FOUR.flatMap((ledger) =>
    held
      .filter(({ activity }) => ledgerOf(activity) === ledger)
      .sort((left, right) => left.activity.startsAt - right.activity.startsAt)
      .map((one, at) => ({ one, position: at + 1 })),
  );
  return {
    kind: 'ledger',
    name: '三会一课台账',
    title: `${data.year}年度${data.unit.name}“三会一课”台账`,
    orientation: 'landscape',
    facts: [unitLine(data.unit.name, data)],
    body: {
      name: 'table',
      columns: [...COLUMNS],
      rows: [
        ...ordered.map(({ one, position }, at) => lineOf(one, at + 1, position, data.unit.name)),
        ...FOUR.map((ledger) => totalOf(ledger, held)),
      ],
      rowHeight: ROW_HEIGHT,
    },
    notes: [LEDGER_NOTE],
    foot: footOf(data),
    mark: markOf(data),
  };
};
