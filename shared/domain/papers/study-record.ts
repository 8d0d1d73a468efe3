import { studyModeLabels } from '../study/words';
import { calendarOf } from '../time';
import type { ActivityPaperData } from './data';
import type { Paper } from './paper';
import { asLines, attendanceFields, formRow, handRow } from './record-fields';
import { footOf, inOrder, markOf, NAMES_REMOVED, printedSpan } from './words';

/** Who was there, by the lines of the list; numbers alone for readers without the names. */
const presentText = ({ rows, names, activity }: ActivityPaperData): string => {
  if (activity.keeps === 'totals') return NAMES_REMOVED;
  if (!names) return '';
  return inOrder(rows)
    .filter(({ as, state }) => as === 'due' && state === 'present')
    .map(({ memberName }) => memberName)
    .join('、');
};

/** 中心组学习记录 (`artefacts.md` 8): the facts; what was said is written by hand. */
export const studyRecordPaper = (data: ActivityPaperData): Paper => {
  const { activity, position } = data;
  const { record, study } = activity;
  const { expected, present, onLeave, absent, sittingIn } = attendanceFields(data);
  const materials = (study?.materials ?? []).map(({ title }) => title);
  const content = materials.length > 0 ? materials : (record?.agenda ?? []);
  return {
    kind: 'study_record',
    name: '学习记录',
    title: `${calendarOf(activity.startsAt).year}年度${activity.unitName}学习记录`,
    orientation: 'portrait',
    facts: [],
    body: {
      name: 'form',
      rows: [
        formRow([
          { label: '次数', text: position === null ? '' : `第${position}次` },
          { label: '学习方式', text: study ? studyModeLabels[study.mode] : '' },
        ]),
        formRow([{ label: '学习主题', text: activity.theme }]),
        formRow([{ label: '时间', text: printedSpan(activity) }]),
        formRow([{ label: '地点', text: activity.place }]),
        formRow([
          { label: '主持人', text: record?.chair ?? '' },
          { label: '记录人', text: record?.recorder ?? '' },
        ]),
        formRow([expected, present]),
        formRow([{ label: '参加人员', text: presentText(data) }], 2),
        formRow([onLeave]),
        formRow([absent]),
        formRow([sittingIn]),
        formRow([{ label: '学习内容（文件题目）', text: asLines(content) }], 2),
        formRow([{ label: '重点发言人', text: (study?.keynoteSpeakers ?? []).join('、') }]),
        handRow('发言主要精神', 6),
      ],
    },
    notes: [],
    foot: footOf(data),
    mark: markOf(data),
  };
};
