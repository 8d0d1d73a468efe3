import { instructorLevelWords } from '../people/words';
import { clockOf } from '../time';
import { signUpUntil } from '../volunteering/event';
import type { EventDetails, ShiftConditions } from '../volunteering/schema';
import { serviceCategoryLabels } from '../volunteering/words';
import type { Paper } from './paper';
import { asLines, formRow } from './record-fields';
import type { EventPaperData } from './volunteer-data';
import { footOf, markOf, printedDay, printedSpan } from './words';

const conditionText = ({ minAge, skill, instructorLevel }: ShiftConditions): string =>
  [
    minAge !== null && `年满${minAge}岁`,
    skill !== null && `会${skill}`,
    instructorLevel !== null && `社会体育指导员${instructorLevelWords[instructorLevel]}及以上`,
  ]
    .filter(Boolean)
    .join('，');

type Shifts = EventPaperData['shifts'];

/** Posts and places: with its own time and place where a shift differs from the event. */
const postsText = ({ activity, shifts }: EventPaperData): string =>
  asLines(
    shifts.map((shift) => {
      const isOwnTime = shift.startsAt !== activity.startsAt || shift.endsAt !== activity.endsAt;
      const own = [
        isOwnTime && `${clockOf(shift.startsAt)}—${clockOf(shift.endsAt)}`,
        shift.place !== activity.place && shift.place,
      ].filter(Boolean);
      const said = own.length > 0 ? `（${own.join('，')}）` : '';
      return `${shift.post}${said}：${shift.capacity}人`;
    }),
  );

const conditionsText = (shifts: Shifts): string => {
  const asked = shifts.flatMap(({ post, conditions }) => {
    const text = conditionText(conditions);
    return text ? [{ post, text }] : [];
  });
  const [first] = asked;
  if (!first) return '年满14岁；未满18岁的需监护人同意';
  const isOfAll = asked.length === shifts.length && asked.every(({ text }) => text === first.text);
  return isOfAll ? first.text : asLines(asked.map(({ post, text }) => `${post}：${text}`));
};

/** Whether people are insured, in the organiser's own words where they say so. */
const insuranceText = ({ insured, insuranceNote }: EventDetails): string => {
  const stands = insured ? '已投保' : '未投保';
  if (insuranceNote.startsWith(stands)) return insuranceNote;
  const text = `${stands}人身意外伤害保险`;
  return [text, insuranceNote].filter(Boolean).join('：');
};

/** 活动招募信息 (`artefacts.md` 15a): what has to be told truly before anybody signs up. */
export const recruitmentPaper = (data: EventPaperData): Paper => {
  const { activity, shifts, officeName } = data;
  const { event } = activity;
  const until = signUpUntil(activity);
  const cover = [insuranceText(event), event.supplies].filter(Boolean).join('；');
  return {
    kind: 'volunteer_recruitment',
    name: '招募信息',
    title: '志愿服务活动招募信息',
    orientation: 'portrait',
    facts: [],
    body: {
      name: 'form',
      rows: [
        formRow([{ label: '名称', text: activity.theme }]),
        formRow([{ label: '时间', text: printedSpan(activity) }]),
        formRow([{ label: '地点', text: activity.place }]),
        formRow([
          {
            label: '服务内容',
            text: `${serviceCategoryLabels[event.service]}：${event.content}`,
          },
        ]),
        formRow([{ label: '岗位与名额', text: postsText(data) }], 2),
        formRow([{ label: '条件', text: conditionsText(shifts) }], 2),
        formRow([{ label: '风险说明', text: event.risks }], 2),
        formRow([{ label: '保障', text: cover }], 2),
        formRow([{ label: '组织单位', text: `${officeName}${activity.unitName}` }]),
        formRow([{ label: '负责人及电话', text: `${event.contact.name}　${event.contact.phone}` }]),
        formRow([{ label: '报名截止', text: `${printedDay(until)} ${clockOf(until)}` }]),
      ],
    },
    notes: ['自愿报名，不指派；请先阅读风险说明和保障，再决定是否报名。'],
    foot: footOf(data),
    mark: markOf(data),
  };
};
