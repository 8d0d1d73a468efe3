import { longDayOf } from '../time';
import { hoursText } from '../volunteering/hours';
import type { Paper, PaperColumn } from './paper';
import type { StatementPaperData } from './volunteer-data';
import { CONFIRMED_ONLY, cell, HOURS_NOTE, minutesOfAll, timeCells } from './volunteer-words';
import { markOf, printedDay } from './words';

const COLUMNS: readonly PaperColumn[] = [
  { title: '序号', width: 6, align: 'center' },
  { title: '服务日期', width: 17, align: 'center' },
  { title: '服务内容', width: 45.5, align: 'left' },
  { title: '地点', width: 21, align: 'left' },
  { title: '服务时间（小时）', width: 9.5, align: 'center' },
  { title: '分钟', width: 7, align: 'center' },
  { title: '记录单位', width: 20, align: 'center' },
  { title: '负责人', width: 12, align: 'center' },
];

/**
 * 服务情况说明（草稿） (`artefacts.md` 15e): time, content and recording unit of confirmed service
 * (民政部令第67号, art. 15), as it stood when it was drawn up. It is for check and seal, and claims to
 * be nothing else.
 */
export const serviceStatementPaper = (data: StatementPaperData): Paper => {
  const { statement, code, link } = data;
  const { state, lines } = statement;
  const minutes = minutesOfAll(lines);
  const total = `${hoursText(minutes)}小时（${minutes}分钟）`;
  const units = [...new Set(lines.map(({ unitName }) => unitName))];
  const said = [
    `本件为草稿，由${statement.officeName}核对并加盖印章后使用；列明服务时间、服务内容和记录单位（民政部令第67号第十五条）`,
    `${CONFIRMED_ONLY}；${HOURS_NOTE}`,
    `${link === '' ? '可' : '扫描二维码，'}凭编号和核对码核对本件是否与${statement.officeName}的记录一致`,
  ];
  const revoked =
    state.name === 'revoked'
      ? [`本说明已于${printedDay(state.at)}作废，不再有效。原因：${state.reason}`]
      : [];
  return {
    kind: 'service_statement',
    name: '服务情况说明（草稿）',
    title: `志愿服务情况说明（草稿${state.name === 'revoked' ? '，已作废' : ''}）`,
    orientation: 'landscape',
    facts: [
      [
        { label: '编号', text: statement.number },
        { label: '核对码', text: code },
        { label: '日期', text: printedDay(statement.issuedAt) },
      ],
      [
        { label: '姓名', text: statement.memberName },
        { label: '服务期间', text: `${longDayOf(statement.from)}至${longDayOf(statement.to)}` },
      ],
      [
        { label: '服务时间合计', text: total },
        { label: '记录单位', text: units.join('、') },
      ],
    ],
    body: {
      name: 'table',
      columns: [...COLUMNS],
      rows: [
        ...lines.map((line, at) => [
          cell(at + 1),
          cell(longDayOf(line.on)),
          cell(`${line.theme}：${line.content}`),
          cell(line.place),
          ...timeCells(line.minutes),
          cell(line.unitName),
          cell(line.contactName),
        ]),
        [
          cell(`合计（${lines.length}次）`, { span: 4, bold: true }),
          ...timeCells(minutes),
          cell('', { span: 2 }),
        ],
      ],
      rowHeight: 24,
    },
    ...(link !== '' && { lookUp: { link, text: said.join('\n') } }),
    notes: link === '' ? [...revoked, ...said] : revoked,
    foot: [
      '负责人：　　　　　　　经办人：　　　　　　　联系方式：',
      '出具单位（盖章）：　　　　　　　　年　　月　　日',
    ],
    mark: markOf(data),
  };
};
