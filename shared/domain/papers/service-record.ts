import { hoursText } from '../volunteering/hours';
import { serviceCategoryLabels } from '../volunteering/words';
import type { Paper, PaperCell, PaperColumn, PaperField } from './paper';
import type { PaperServiceLine, ServiceRecordData } from './volunteer-data';
import {
  CONFIRMED_ONLY,
  cell,
  HOURS_NOTE,
  minutesOfAll,
  timeCells,
  volunteerText,
} from './volunteer-words';
import { footOf, markOf, printedDay } from './words';

const COLUMNS: readonly PaperColumn[] = [
  { title: '活动名称', width: 26, align: 'left' },
  { title: '日期', width: 17, align: 'center' },
  { title: '地点', width: 21, align: 'left' },
  { title: '服务内容', width: 25.5, align: 'left' },
  { title: '服务时间（小时）', width: 9.5, align: 'center' },
  { title: '分钟', width: 7, align: 'center' },
  { title: '活动组织单位', width: 20, align: 'center' },
  { title: '活动负责人', width: 12, align: 'center' },
];

/** What the national system asks beside service, and the office does not hold: to be written in. */
const BY_HAND = [
  '培训（名称、主要内容、学习时长、举办单位、日期）',
  '表彰奖励（名称、日期、授予单位）',
  '评价（服务质量、日期）',
] as const;

const lineOf = (line: PaperServiceLine): PaperCell[] => [
  cell(line.theme),
  cell(printedDay(line.startsAt)),
  cell(line.place),
  cell(line.content),
  ...timeCells(line.minutes),
  cell(line.unitName),
  cell(line.contactName),
];

/** The first group of fields: what is not asked of anybody stands empty, for the national system. */
const personFacts = ({ person, lines }: ServiceRecordData): PaperField[][] => {
  const empty = (label: string): PaperField => ({ label, text: '' });
  const services = [...new Set(lines.map(({ category }) => serviceCategoryLabels[category]))];
  return [
    [
      { label: '姓名', text: person.name },
      empty('性别'),
      empty('出生日期'),
      { label: '联系方式', text: person.phone ?? '' },
    ],
    [empty('身份证件号码'), empty('居住区域'), { label: '类别', text: volunteerText(person) }],
    [
      { label: '志愿者编号', text: person.volunteerNumber ?? '' },
      { label: '专业技能', text: person.skills.join('、') },
      { label: '服务类别', text: services.join('、') },
    ],
  ];
};

/** 志愿服务记录 (`artefacts.md` 15d; 民政部令第67号): a person's confirmed service of a year. */
export const serviceRecordPaper = (data: ServiceRecordData): Paper => {
  const { year, lines, waiting, unitName, officeName, person } = data;
  const minutes = minutesOfAll(lines);
  return {
    kind: 'service_record',
    name: '志愿服务记录',
    title: `${year}年度志愿服务记录`,
    orientation: 'landscape',
    facts: personFacts(data),
    body: {
      name: 'table',
      columns: [...COLUMNS],
      rows: [
        ...lines.map(lineOf),
        [
          cell(`合计（${lines.length}次，${hoursText(minutes)}小时）`, { span: 4, bold: true }),
          ...timeCells(minutes),
          cell('', { span: 2 }),
        ],
        ...BY_HAND.map((title) => [cell(title, { span: 3, bold: true }), cell('', { span: 5 })]),
      ],
      rowHeight: 22,
    },
    notes: [
      `记录单位：${officeName}${unitName ?? ''}。${CONFIRMED_ONLY}`,
      HOURS_NOTE,
      [
        '空白栏目本单位不收集，录入国家志愿服务信息系统时由本人填写',
        unitName !== null && `只列${unitName}组织的服务，${person.name}在其他单位的服务不在本表`,
        waiting > 0 && `另有${waiting}次服务的时长尚未认定，未计入本表`,
      ]
        .filter(Boolean)
        .join('；'),
    ],
    foot: footOf(data),
    mark: markOf(data),
  };
};
