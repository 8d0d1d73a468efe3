import { dayText } from '../progress/calendar';
import { type MatrixCell, type MatrixRow, type MatrixSession, studyMatrix } from '../study/matrix';
import { attendanceRate, coveredRate, percentOf, RATE_WORDS, rateText } from '../study/rates';
import { dayTextOf } from '../time';
import type { YearPaperData } from './data';
import type { Paper, PaperCell, PaperColumn } from './paper';
import { footOf, LEGEND, markOf, NAMES_REMOVED, unitLine } from './words';

const SESSIONS_WIDTH = 66;
const ROW_HEIGHT = 22;

const columnsOf = (sessions: readonly MatrixSession[]): PaperColumn[] => [
  { title: '姓名', width: 14, align: 'center' },
  { title: '职务', width: 14, align: 'center' },
  ...sessions.map(({ position, startsAt, theme }) => ({
    title: `第${position}次（${dayTextOf(startsAt)}·${theme}）`,
    width: SESSIONS_WIDTH / Math.max(sessions.length, 6),
    align: 'center' as const,
  })),
  { title: '应参加', width: 6, align: 'center' },
  { title: '实到', width: 5, align: 'center' },
  { title: '请假', width: 5, align: 'center' },
  { title: '缺席', width: 5, align: 'center' },
  { title: '补学', width: 5, align: 'center' },
  { title: '出勤率', width: 8, align: 'center' },
  { title: '备注', width: 14, align: 'left' },
];

/** Absent and made up for is ◇ after ×: it stays an absence. */
const SIGNS: Readonly<Record<MatrixCell['state'], string>> = {
  expected: '—',
  present: '√',
  on_leave: '△',
  absent: '×',
  exempt: '—',
  not_listed: '—',
};

const signOf = ({ state, late, madeUp }: MatrixCell): string => {
  if (state === 'present' && late) return '○';
  return madeUp ? `${SIGNS[state]}◇` : SIGNS[state];
};

const text = (value: string | number): PaperCell => ({ text: String(value) });

const remarkOf = ({ joinedOn, leftOn, year }: MatrixRow): string =>
  [
    joinedOn && `${dayText(joinedOn)}加入`,
    leftOn && `${dayText(leftOn)}离开`,
    year.late > 0 && `迟到${year.late}次`,
  ]
    .filter(Boolean)
    .join('，');

const rowOf = (row: MatrixRow): PaperCell[] => [
  text(row.name),
  text(row.post ?? ''),
  ...row.cells.map((cell) => text(signOf(cell))),
  text(row.year.due),
  text(row.year.present),
  text(row.year.onLeave),
  text(row.year.absent),
  text(row.year.madeUp),
  text(percentOf(attendanceRate(row.year))),
  text(remarkOf(row)),
];

/** 中心组学习考勤表 (`artefacts.md` 7): a row for each member, a column for each session. */
export const studyMatrixPaper = (data: YearPaperData): Paper => {
  const { study, unit, year } = data;
  const { sessions, rows, year: sums, waiting } = study ?? studyMatrix([], [], new Map());
  const last: PaperCell[] = [
    { text: '每次应到/实到', span: 2, bold: true },
    ...sessions.map((session) => text(`${session.sums.due}/${session.sums.present}`)),
    text(sums.due),
    text(sums.present),
    text(sums.onLeave),
    text(sums.absent),
    text(sums.madeUp),
    text(percentOf(attendanceRate(sums))),
    text(''),
  ];
  return {
    kind: 'study_attendance_matrix',
    name: '中心组学习考勤',
    title: `${year}年度${unit.name}学习考勤表`,
    orientation: 'landscape',
    facts: [unitLine(unit.name, data)],
    body: {
      name: 'table',
      columns: columnsOf(sessions),
      rows: [...rows.map(rowOf), last],
      rowHeight: ROW_HEIGHT,
    },
    notes: [
      `${LEGEND}；×◇、△◇为缺席或请假后已补学，不改变实到`,
      `${RATE_WORDS.attendance}。全年 ${rateText(attendanceRate(sums))}`,
      `${RATE_WORDS.covered}。全年 ${rateText(coveredRate(sums))}`,
      ...(waiting > 0 ? [`另有${waiting}次学习还没有结束签到，未计入本表`] : []),
      ...(sessions.some(({ namesRemoved }) => namesRemoved) ? [NAMES_REMOVED] : []),
    ],
    foot: footOf(data),
    mark: markOf(data),
  };
};
