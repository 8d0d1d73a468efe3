import { hoursText } from '../volunteering/hours';
import type { Paper, PaperCell, PaperColumn } from './paper';
import type { SummaryPaperData } from './volunteer-data';
import { cell, HOURS_NOTE, timeCells } from './volunteer-words';
import { footOf, markOf, printedDay } from './words';

const COLUMNS: readonly PaperColumn[] = [
  { title: '汇总方式', width: 19, align: 'center' },
  { title: '名称', width: 24, align: 'left' },
  { title: '活动次数', width: 10, align: 'center' },
  { title: '参与人次', width: 10, align: 'center' },
  { title: '服务总时长（小时）', width: 13, align: 'center' },
  { title: '分钟', width: 10, align: 'center' },
];

interface Line {
  name: string;
  events: number;
  personTimes?: number;
  minutes?: number;
}

const EMPTY = cell('');

const lineOf = (by: string, { name, events, personTimes, minutes }: Line): PaperCell[] => [
  cell(by),
  cell(name),
  cell(events),
  personTimes === undefined ? EMPTY : cell(personTimes),
  ...(minutes === undefined ? [EMPTY, EMPTY] : timeCells(minutes)),
];

/** 志愿服务汇总 (`artefacts.md` 15f). It names nobody, and ranks no unit. */
export const volunteerSummaryPaper = (data: SummaryPaperData): Paper => {
  const { summary, title, at } = data;
  const { year, byCategory, byUnit, byCommitment, byPlace, waitingMinutes } = summary;
  return {
    kind: 'volunteer_summary',
    name: '志愿服务汇总',
    title: `${year}年度${title}志愿服务汇总表`,
    orientation: 'portrait',
    facts: [
      [
        { label: '单位', text: title },
        { label: '统计截止日期', text: printedDay(at) },
      ],
    ],
    body: {
      name: 'table',
      columns: [...COLUMNS],
      rows: [
        lineOf('合计', { name: `参与${summary.people}人`, ...summary }),
        ...byCategory.map(({ label, ...line }) => lineOf('按类别', { name: label, ...line })),
        ...byUnit.map(({ unitName, ...line }) =>
          lineOf('按支部（单位）', { name: unitName, ...line }),
        ),
        ...byCommitment.map(({ item, title, ...line }) =>
          lineOf('对应要点', { name: `${item}. ${title}`, ...line }),
        ),
        ...byPlace.map(({ place, events }) => lineOf('服务地点', { name: place, events })),
      ],
      rowHeight: 24,
    },
    notes: [
      '参与人次为有签到记录的人次；服务总时长只计已认定的时长，活动计入组织单位，时长计入本人',
      '同一活动有不同类别的人参加时，在各类别中分别计次，对应两项要点的在两项中都计，因此各行相加可能多于合计',
      HOURS_NOTE,
      ...(waitingMinutes > 0
        ? [`另有${hoursText(waitingMinutes)}小时（${waitingMinutes}分钟）尚未认定，未计入本表`]
        : []),
    ],
    foot: footOf(data),
    mark: markOf(data),
  };
};
