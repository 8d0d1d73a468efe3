import type { Activity } from '../activity/schema';
import type { Attendance } from '../attendance/schema';
import { clockOf, type Instant, localDateOf, longDayOf } from '../time';
import type { PaperContext } from './data';
import type { PaperField } from './paper';

/** 2022年11月18日, as print writes a day. */
export const printedDay = (at: Instant): string => longDayOf(localDateOf(at));

/** 2022年11月18日 14:00—15:30; over midnight with both days. */
export const printedSpan = ({
  startsAt,
  endsAt,
}: Pick<Activity, 'startsAt' | 'endsAt'>): string => {
  const [from, to] = [printedDay(startsAt), printedDay(endsAt)];
  const end = from === to ? clockOf(endsAt) : `${to} ${clockOf(endsAt)}`;
  return `${from} ${clockOf(startsAt)}—${end}`;
};

/** 人 after a number. */
export const heads = (count: number): string => `${count}人`;

/** How a matrix writes one person at one activity (`artefacts.md` 0). */
const symbols = {
  on_time: '√',
  late: '○',
  on_leave: '△',
  absent: '×',
  made_up: '◇',
  none: '—',
} as const;

export const LEGEND = '图例：√实到　○迟到（计入实到）　△请假　×缺席　◇补学　—不在册或免于考勤';

export const RATE_FORMULA =
  '出勤率＝实到÷应参加次数；应参加次数含请假和缺席，不含免于考勤；补学另记，不改变实到';

export const LEDGER_NOTE = '本台账用于材料完整性提醒，不替代党组织对会议有效性和程序合规性的判断';

export const NAMES_REMOVED = '名单已按保存期限清除，只留合计数字';

/** The symbol of a record at a closed activity. */
export const symbolOf = (record: Attendance | undefined): string => {
  if (record?.as !== 'due') return symbols.none;
  const { state, presence } = record;
  if (state === 'present') return presence?.arrival === 'late' ? symbols.late : symbols.on_time;
  if (state === 'on_leave') return symbols.on_leave;
  return state === 'absent' ? symbols.absent : symbols.none;
};

/** 81.8%; a dash where nobody was due. */
export const rateText = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`;

/** 单位 and 统计截止日期, below the title of what sums up a year. */
export const unitLine = (unit: string, { officeName, at }: PaperContext): PaperField[] => [
  { label: '单位', text: `${officeName}${unit}` },
  { label: '统计截止日期', text: printedDay(at) },
];

/** 填表人、审核人、日期、（盖章）. */
export const footOf = ({ by, at }: PaperContext): string[] => [
  `填表人：${by}　　　　审核人：`,
  `日期：${printedDay(at)}　　（盖章）`,
];

/** Who took a paper out, and when, in its margin. */
export const markOf = ({ by, at }: PaperContext): string =>
  `${by} ${printedDay(at)} ${clockOf(at)} 导出`;

/** By the lines of the sheet; those without a number come last. */
export const inOrder = (rows: readonly Attendance[]): Attendance[] =>
  [...rows].sort(
    (left, right) =>
      Number(left.number === 0) - Number(right.number === 0) || left.number - right.number,
  );
