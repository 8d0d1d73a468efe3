import { clockOf, dayTextOf, localDateOf } from '../time';
import type { Standing } from '../volunteering/schema';
import type { Paper, PaperColumn } from './paper';
import type { EventPaperData } from './volunteer-data';
import { cell, volunteerText } from './volunteer-words';
import { footOf, heads, markOf, printedSpan } from './words';

const COLUMNS: readonly PaperColumn[] = [
  { title: '序号', width: 6, align: 'center' },
  { title: '姓名', width: 14, align: 'center' },
  { title: '类别', width: 24, align: 'center' },
  { title: '单位或学校', width: 20, align: 'center' },
  { title: '联系电话', width: 16, align: 'center' },
  { title: '岗位/班次', width: 27, align: 'left' },
  { title: '状态', width: 14, align: 'center' },
  { title: '报名时间', width: 17, align: 'center' },
];

const STATES: Readonly<Record<Standing['name'], string>> = {
  confirmed: '已报名',
  offered: '已递补，待确认',
  waitlisted: '候补',
  lapsed: '已取消',
  withdrawn: '已取消',
  released: '已取消',
  called_off: '活动已取消',
};

const stateText = (standing: Standing): string =>
  standing.name === 'waitlisted' ? `候补第${standing.position}位` : STATES[standing.name];

/** 路线引导（08:30—12:30）, with the day where it is not the event's. */
const shiftText = (
  { post, startsAt, endsAt }: EventPaperData['shifts'][number],
  activity: Pick<EventPaperData['activity'], 'startsAt'>,
): string => {
  const isSameDay = localDateOf(startsAt) === localDateOf(activity.startsAt);
  const day = isSameDay ? '' : `${dayTextOf(startsAt)} `;
  return `${post}（${day}${clockOf(startsAt)}—${clockOf(endsAt)}）`;
};

/** 报名表 (`artefacts.md` 15b): by shift and in the order of the queue; who is out stands last. */
export const signUpListPaper = (data: EventPaperData): Paper => {
  const { activity, shifts, signUps } = data;
  const shiftOf = new Map(shifts.map((shift) => [shift.id, shift]));
  const count = (name: Standing['name']) =>
    heads(signUps.filter(({ standing }) => standing.name === name).length);
  return {
    kind: 'volunteer_sign_up_list',
    name: '报名表',
    title: '志愿服务活动报名表',
    orientation: 'landscape',
    facts: [
      [
        { label: '活动名称', text: activity.theme },
        { label: '时间', text: printedSpan(activity) },
      ],
      [
        { label: '地点', text: activity.place },
        { label: '名额', text: heads(shifts.reduce((sum, { capacity }) => sum + capacity, 0)) },
        { label: '已报名', text: count('confirmed') },
        { label: '候补', text: count('waitlisted') },
      ],
    ],
    body: {
      name: 'table',
      columns: [...COLUMNS],
      rows: signUps.map((row, at) => {
        const shift = shiftOf.get(row.shiftId);
        return [
          at + 1,
          row.name,
          volunteerText(row),
          row.unitName,
          row.phone ?? '',
          shift ? shiftText(shift, activity) : '',
          stateText(row.standing),
          `${dayTextOf(row.signedUpAt)} ${clockOf(row.signedUpAt)}`,
        ].map((value) => cell(value));
      }),
      rowHeight: 24,
    },
    notes: ['联系电话只印本人同意联系的；本表供组织活动使用，请勿张贴或转发。'],
    foot: footOf(data),
    mark: markOf(data),
  };
};
