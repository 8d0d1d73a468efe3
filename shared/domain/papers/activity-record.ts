import { activityKinds } from '../activity/kinds';
import { detailLabels } from '../activity/labels';
import { calendarOf } from '../time';
import type { ActivityPaperData } from './data';
import type { Paper } from './paper';
import {
  asLines,
  attachmentsText,
  attendanceFields,
  decisionsText,
  formRow,
  servedText,
} from './record-fields';
import { footOf, markOf, printedSpan } from './words';

/** 主题党日活动记录 (`artefacts.md` 2), also of every kind that is an activity and no meeting. */
export const activityRecordPaper = (data: ActivityPaperData): Paper => {
  const { activity } = data;
  const { record } = activity;
  const kind = activityKinds[activity.kind];
  const { expected, present, onLeave, absent, sittingIn } = attendanceFields(data);
  const own = kind.details.flatMap((field) => {
    const text = activity.details[field];
    return text ? [formRow([{ label: detailLabels[field], text }])] : [];
  });
  const content = [asLines(record?.agenda ?? []), record?.summary].filter(Boolean).join('\n');
  return {
    kind: 'activity_record',
    name: `${kind.label}记录`,
    title: `${calendarOf(activity.startsAt).year}年度${activity.unitName}${kind.label}活动记录`,
    orientation: 'portrait',
    facts: [],
    body: {
      name: 'form',
      rows: [
        formRow([{ label: '活动主题', text: activity.theme }]),
        formRow([
          { label: '活动类型', text: kind.label },
          { label: '地点', text: activity.place },
        ]),
        formRow([{ label: '时间', text: printedSpan(activity) }]),
        formRow([
          { label: '主持人', text: record?.chair ?? '' },
          { label: '记录人', text: record?.recorder ?? '' },
        ]),
        formRow([expected, present]),
        ...own,
        formRow([onLeave]),
        formRow([absent]),
        formRow([sittingIn]),
        { ...formRow([{ label: '主要内容', text: content }], 4), grows: true },
        formRow([{ label: '形成事项及责任人、时限', text: decisionsText(data) }], 2),
        formRow([{ label: '对应要点条目', text: servedText(data) }]),
        formRow([{ label: '附件', text: attachmentsText(data) }], 2),
      ],
    },
    notes: [],
    foot: footOf(data),
    mark: markOf(data),
  };
};
