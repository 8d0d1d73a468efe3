import { keptCounts, tallyOf } from '../attendance/counts';
import type { Attendance } from '../attendance/schema';
import { memberClassWords } from '../people/words';
import { calendarOf, localDateOf } from '../time';
import type { HeldActivity, PaperPerson, YearPaperData } from './data';
import type { Paper, PaperCell, PaperColumn } from './paper';
import {
  footOf,
  LEGEND,
  markOf,
  NAMES_REMOVED,
  RATE_FORMULA,
  rateText,
  symbolOf,
  unitLine,
} from './words';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

const COLUMNS: readonly PaperColumn[] = [
  { title: '姓名', width: 14, align: 'center' },
  { title: '党员类别', width: 9, align: 'center' },
  ...MONTHS.map((month) => ({ title: `${month}月`, width: 6.7, align: 'center' as const })),
  { title: '应参加次数', width: 8, align: 'center' },
  { title: '实到', width: 5, align: 'center' },
  { title: '请假', width: 5, align: 'center' },
  { title: '缺席', width: 5, align: 'center' },
  { title: '补学', width: 5, align: 'center' },
  { title: '出勤率', width: 8, align: 'center' },
];

const LAST_COLUMNS = 6;

const ROW_HEIGHT = 22;

const text = (value: string | number): PaperCell => ({ text: String(value) });

const monthOf = ({ activity }: HeldActivity): number => calendarOf(activity.startsAt).month;

const settled = (activities: readonly HeldActivity[]): HeldActivity[] =>
  activities
    .filter(({ activity }) => activity.state.name === 'closed')
    .sort((left, right) => left.activity.startsAt - right.activity.startsAt);

/** Who stands in the matrix: the unit's people, and whoever was due and has left since. */
const peopleOf = (
  activities: readonly HeldActivity[],
  people: readonly PaperPerson[],
): PaperPerson[] => {
  const known = new Map(people.map((person) => [person.id, person]));
  for (const { rows } of activities) {
    for (const { as, memberId: id, memberName: name, memberClass } of rows) {
      if (as !== 'due' || known.has(id)) continue;
      known.set(id, { id, name, memberClass: memberClass ?? 'full_member' });
    }
  }
  return [...known.values()];
};

const rowOf = (
  person: PaperPerson,
  activities: readonly HeldActivity[],
  own: ReadonlyMap<string, Attendance>,
): PaperCell[] => {
  const due = [...own.values()].filter(({ as, state }) => as === 'due' && state !== 'exempt');
  const counted = (state: Attendance['state']) => due.filter((one) => one.state === state).length;
  const present = counted('present');
  return [
    text(person.name),
    text(memberClassWords[person.memberClass].replace('党员', '')),
    ...MONTHS.map((month) =>
      text(
        activities
          .filter((held) => monthOf(held) === month)
          .map(({ activity }) => symbolOf(own.get(activity.id)))
          .join(''),
      ),
    ),
    text(due.length),
    text(present),
    text(counted('on_leave')),
    text(counted('absent')),
    text(''),
    text(rateText(present, due.length)),
  ];
};

/** One of the last rows: what each activity of a month says, one below the other. */
const sumRow = (
  label: string,
  activities: readonly HeldActivity[],
  say: (held: HeldActivity) => string,
): PaperCell[] => [
  { text: label, span: 2, bold: true },
  ...MONTHS.map((month) =>
    text(
      activities
        .filter((held) => monthOf(held) === month)
        .map(say)
        .join('\n'),
    ),
  ),
  { text: '', span: LAST_COLUMNS },
];

const dayOf = ({ activity }: HeldActivity): string =>
  `${Number(localDateOf(activity.startsAt).slice(8))}日`;

const countsOf = ({ activity, rows }: HeldActivity) => keptCounts(activity, rows.map(tallyOf));

/** What a reader has to know beside the legend: what is not in the table. */
const remarksOf = (activities: readonly HeldActivity[], waiting: number): string[] => [
  ...(waiting > 0 ? [`另有${waiting}场活动还没有结束签到，未计入本表`] : []),
  ...(activities.some(({ activity }) => activity.keeps === 'totals') ? [NAMES_REMOVED] : []),
];

/**
 * 党员参加组织生活考勤汇总表 (`artefacts.md` 4): a column for each month, a symbol for each activity.
 * Nobody is ranked: people stand in the order of the roster.
 */
export const attendanceMatrix = (data: YearPaperData): Paper => {
  const activities = settled(data.activities);
  const waiting = data.activities.length - activities.length;
  const own = new Map<string, Map<string, Attendance>>();
  for (const { activity, rows } of activities) {
    for (const record of rows) {
      const records = own.get(record.memberId) ?? new Map<string, Attendance>();
      own.set(record.memberId, records.set(activity.id, record));
    }
  }
  const nothing: ReadonlyMap<string, Attendance> = new Map();
  return {
    kind: 'attendance_matrix',
    name: '党员考勤',
    title: `${data.year}年度${data.unit.name}党员参加组织生活考勤汇总表`,
    orientation: 'landscape',
    facts: [unitLine(data.unit.name, data)],
    body: {
      name: 'table',
      columns: [...COLUMNS],
      rows: [
        ...peopleOf(activities, data.people).map((person) =>
          rowOf(person, activities, own.get(person.id) ?? nothing),
        ),
        sumRow('活动日期', activities, dayOf),
        sumRow('每次应到/实到', activities, (held) => {
          const { expected, present } = countsOf(held);
          return `${expected}/${present}`;
        }),
      ],
      rowHeight: ROW_HEIGHT,
    },
    notes: [LEGEND, RATE_FORMULA, ...remarksOf(activities, waiting)],
    foot: footOf(data),
    mark: markOf(data),
  };
};
