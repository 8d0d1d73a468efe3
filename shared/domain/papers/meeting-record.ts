import { activityKinds } from '../activity/kinds';
import { detailLabels } from '../activity/labels';
import { quorumText } from '../activity/quorum';
import { calendarOf } from '../time';
import type { ActivityPaperData } from './data';
import type { Paper } from './paper';
import {
  asLines,
  attendanceFields,
  decisionsText,
  formRow,
  handRow,
  servedText,
} from './record-fields';
import { footOf, heads, markOf, printedSpan } from './words';

/** 会议记录 (`artefacts.md` 3): the facts; what was said (讨论要点) is written by hand. */
export const meetingRecordPaper = (data: ActivityPaperData): Paper => {
  const { activity, position } = data;
  const { record } = activity;
  const kind = activityKinds[activity.kind];
  const { counts, expected, present, onLeave, absent, sittingIn } = attendanceFields(data);
  const settled = activity.state.name === 'closed';
  const order = position === null ? '' : `（第${position}次）`;
  const own = kind.details.flatMap((field) => {
    const text = activity.details[field];
    return text ? [formRow([{ label: detailLabels[field], text }])] : [];
  });
  const voting = kind.votes || kind.quorum?.of === 'voters';
  return {
    kind: 'meeting_record',
    name: `${kind.label}记录`,
    title: `${calendarOf(activity.startsAt).year}年度${activity.unitName}${kind.label}记录`,
    orientation: 'portrait',
    facts: [],
    body: {
      name: 'form',
      rows: [
        formRow([{ label: '会议名称', text: `${activity.theme}${order}` }]),
        formRow([{ label: '时间', text: printedSpan(activity) }]),
        formRow([{ label: '地点', text: activity.place }]),
        formRow([
          { label: '主持人', text: record?.chair ?? '' },
          { label: '记录人', text: record?.recorder ?? '' },
        ]),
        formRow([expected, present]),
        ...(voting
          ? [
              formRow([
                { label: '有表决权应到', text: counts.votersDue ? heads(counts.votersDue) : '' },
                { label: '有表决权实到', text: settled ? heads(counts.votersPresent) : '' },
              ]),
            ]
          : []),
        formRow([{ ...onLeave, label: '请假人员及原因' }]),
        formRow([absent]),
        formRow([sittingIn]),
        ...own,
        formRow([{ label: '议题', text: asLines(record?.agenda ?? []) }], 2),
        handRow('讨论要点', 4),
        ...(kind.votes ? [formRow([{ label: '表决结果', text: record?.vote ?? '' }], 2)] : []),
        formRow([{ label: '决议、责任人及完成时限', text: decisionsText(data) }], 2),
        ...(activity.serves.length > 0
          ? [formRow([{ label: '对应要点条目', text: servedText(data) }])]
          : []),
      ],
    },
    notes: kind.quorum && settled ? [`${quorumText(kind.quorum, counts)}。供会议主持人核对。`] : [],
    foot: footOf(data),
    mark: markOf(data),
  };
};
