import { attendingAsLabels, leaveClassLabels, methodLabels } from '../activity/labels';
import type { AttendanceCounts } from '../activity/schema';
import { keptCounts, tallyOf } from '../attendance/counts';
import type { Attendance, AttendanceMethod } from '../attendance/schema';
import { clockOf } from '../time';
import type { ActivityPaperData } from './data';
import { signatureHeight } from './measure';
import type { Paper, PaperCell, PaperColumn, PaperField } from './paper';
import { footOf, heads, inOrder, markOf, NAMES_REMOVED, printedSpan } from './words';

const COLUMNS: readonly PaperColumn[] = [
  { title: '序号', width: 6, align: 'center' },
  { title: '姓名', width: 15, align: 'center' },
  { title: '所在支部（处室）', width: 18, align: 'center' },
  { title: '签名', width: 18, align: 'center' },
  { title: '签到时间', width: 10, align: 'center' },
  { title: '备注', width: 19, align: 'left' },
];

/** Lines without a name, for whoever comes and is not on the list. */
const SPARE_LINES = 3;

/** Ways in that the paper names; a code and a signature are the usual ones. */
const NAMED: readonly AttendanceMethod[] = ['organiser_entry', 'late_entry', 'offline_code'];

/** What stands beside a name: late, on leave, entered by the organiser. */
const remarksOf = ({ as, state, presence, leave }: Attendance, filled: boolean): string => {
  const remarks = as === 'due' ? [] : [attendingAsLabels[as]];
  if (leave && state === 'on_leave') remarks.push(`请假（${leaveClassLabels[leave.class]}）`);
  if (state === 'exempt') remarks.push('免于考勤');
  if (filled && state === 'present' && presence) {
    const { arrival, method, leftAt } = presence;
    if (arrival === 'late') remarks.push('迟到');
    if (NAMED.includes(method)) remarks.push(methodLabels[method]);
    if (leftAt !== null) remarks.push(`${clockOf(leftAt)}早退`);
  }
  if (filled && state === 'absent' && as === 'due') remarks.push('缺席');
  return remarks.join('、');
};

const lineOf = (record: Attendance, unitName: string, filled: boolean): PaperCell[] => {
  const { number, memberName, from, as, state, presence } = record;
  const came = filled && state === 'present' && presence;
  return [
    { text: number === 0 ? '' : String(number) },
    { text: memberName },
    { text: as === 'due' ? unitName : (from ?? '') },
    { text: '' },
    { text: came ? clockOf(presence.at) : '' },
    { text: remarksOf(record, filled) },
  ];
};

const spare = (count: number): PaperCell[][] =>
  Array.from({ length: count }, () => COLUMNS.map(() => ({ text: '' })));

const numbersOf = (
  { expected, present, onLeave, absent }: AttendanceCounts,
  filled: boolean,
): PaperField[] => [
  { label: '应到', text: heads(expected) },
  { label: '实到', text: filled ? heads(present) : '' },
  { label: '请假', text: filled ? heads(onLeave) : '' },
  { label: '缺席', text: filled ? heads(absent) : '' },
];

/**
 * 签到表 (`artefacts.md` 1). Its lines carry the number each person has on the list, so that a signed
 * sheet can be entered by numbers. Blank it is printed before the meeting, with the roster and room
 * for whoever else comes; filled it shows what was recorded, and is signed all the same.
 */
export const signInSheet =
  (form: 'blank' | 'filled') =>
  (data: ActivityPaperData): Paper => {
    const { activity, rows } = data;
    const filled = form === 'filled';
    const counts = keptCounts(activity, rows.map(tallyOf));
    const listed = inOrder(rows).map((record) => lineOf(record, activity.unitName, filled));
    const lines = [...listed, ...spare(filled && listed.length > 0 ? 0 : SPARE_LINES)];
    return {
      kind: filled ? 'sign_in' : 'sign_in_blank',
      name: '签到表',
      title: '签 到 表',
      orientation: 'portrait',
      facts: [
        [{ label: '活动名称', text: activity.theme }],
        [{ label: '时间', text: printedSpan(activity) }],
        [
          { label: '地点', text: activity.place },
          { label: '主持人', text: activity.record?.chair ?? '' },
        ],
        numbersOf(counts, filled),
      ],
      body: {
        name: 'table',
        columns: [...COLUMNS],
        rows: lines,
        rowHeight: signatureHeight(lines.length),
      },
      notes: [
        ...(activity.keeps === 'totals' ? [NAMES_REMOVED] : []),
        '请本人签名，不代他人签名；没有手机的同志在本表签名，与扫码签到同等有效。',
      ],
      foot: footOf(data),
      mark: markOf(data),
    };
  };
