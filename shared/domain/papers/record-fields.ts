import { leaveClassLabels } from '../activity/labels';
import { keptCounts, tallyOf } from '../attendance/counts';
import type { Attendance } from '../attendance/schema';
import { longDayOf } from '../time';
import type { ActivityPaperData } from './data';
import { FORM_LINE } from './measure';
import type { FormBody, PaperField } from './paper';
import { heads, inOrder, NAMES_REMOVED } from './words';

type FormRow = FormBody['rows'][number];

/** A row of a form with so many lines of room. */
export const formRow = (fields: PaperField[], lines = 1): FormRow => ({
  fields,
  height: lines * FORM_LINE,
});

/** Room to write by hand, which takes what the page has left. */
export const handRow = (label: string, lines: number): FormRow => ({
  fields: [{ label, text: '' }],
  height: lines * FORM_LINE,
  grows: true,
});

const none = '无';

/** Names of those who match, with what is said of each; numbers alone for readers without the names. */
const listOf = (
  { rows, names, activity }: ActivityPaperData,
  matches: (record: Attendance) => boolean,
  say: (record: Attendance) => string,
): string => {
  if (activity.keeps === 'totals') return NAMES_REMOVED;
  const found = inOrder(rows.filter(matches));
  if (found.length === 0) return activity.state.name === 'closed' ? none : '';
  return names ? found.map(say).join('、') : heads(found.length);
};

/** 应到, 实到, 请假, 缺席, and who they were. */
export const attendanceFields = (data: ActivityPaperData) => {
  const { activity, rows } = data;
  const settled = activity.state.name === 'closed';
  const counts = keptCounts(activity, rows.map(tallyOf));
  const number = (count: number) => (settled ? heads(count) : '');
  const headCount = activity.record?.headCount ?? null;
  const due = ({ as }: Attendance) => as === 'due';
  return {
    counts,
    expected: { label: '应到', text: counts.expected === 0 ? '' : heads(counts.expected) },
    present: {
      label: '实到',
      text: headCount !== null && counts.expected === 0 ? heads(headCount) : number(counts.present),
    },
    onLeave: {
      label: '请假人员及原因（类别）',
      text: listOf(
        data,
        (record) => due(record) && record.state === 'on_leave',
        ({ memberName, leave }) =>
          leave ? `${memberName}（${leaveClassLabels[leave.class]}）` : memberName,
      ),
    },
    absent: {
      label: '缺席人员',
      text: listOf(
        data,
        (record) => due(record) && record.state === 'absent',
        ({ memberName }) => memberName,
      ),
    },
    sittingIn: {
      label: '列席人员',
      text: listOf(
        data,
        (record) => !due(record) && record.state === 'present',
        ({ memberName, from }) => (from ? `${memberName}（${from}）` : memberName),
      ),
    },
  };
};

/** 1．… 责任人：… 完成时限：…, one on a line; empty while nothing was decided. */
export const decisionsText = ({ activity: { record } }: ActivityPaperData): string =>
  (record?.decisions ?? [])
    .map(({ text, owner, dueOn }, index) => {
      const facts = [owner && `责任人：${owner}`, dueOn && `完成时限：${longDayOf(dueOn)}`];
      const said = facts.filter(Boolean).join('，');
      return `${index + 1}．${text}${said ? `（${said}）` : ''}`;
    })
    .join('\n');

/** The plan's items it counts towards: 第4条 …. */
export const servedText = ({ activity: { serves } }: ActivityPaperData): string =>
  serves.map(({ item, title }) => `第${item}条 ${title}`).join('\n');

export const attachmentsText = ({ activity: { record } }: ActivityPaperData): string =>
  (record?.attachments ?? [])
    .map(
      ({ title, keptAt }, index) => `${index + 1}．${title}${keptAt ? `（存放：${keptAt}）` : ''}`,
    )
    .join('\n');

/** The kind's own fields that were filled in. */
export const asLines = (lines: readonly string[]): string =>
  lines.length <= 1 ? (lines[0] ?? '') : lines.map((text, at) => `${at + 1}．${text}`).join('\n');
