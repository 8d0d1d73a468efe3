import type { YearPaperData } from './data';
import type { Paper, PaperColumn } from './paper';
import { footOf, markOf, unitLine } from './words';

const COLUMNS: readonly PaperColumn[] = [
  { title: '姓名', width: 16, align: 'center' },
  { title: '职务', width: 24, align: 'center' },
  { title: '所在支部', width: 22, align: 'center' },
  { title: '支部活动次数', width: 12, align: 'center' },
  { title: '以普通党员身份参加次数', width: 18, align: 'center' },
  { title: '请假', width: 9, align: 'center' },
  { title: '缺席', width: 9, align: 'center' },
  { title: '民主生活会参加', width: 16, align: 'center' },
  { title: '提醒次数', width: 12, align: 'center' },
];

/**
 * 领导干部双重组织生活情况表 (`artefacts.md` 14). The product keeps nowhere that somebody was reminded of it: a
 * message about an activity goes to everybody expected. So 提醒次数 is written in by hand.
 */
export const dualLifePaper = (data: YearPaperData): Paper => ({
  kind: 'dual_life',
  name: '双重组织生活',
  title: `${data.year}年度领导干部双重组织生活情况表`,
  orientation: 'landscape',
  facts: [unitLine(data.unit.name, data)],
  body: {
    name: 'table',
    columns: [...COLUMNS],
    rows: data.dualLife.map((row) =>
      [
        row.name,
        row.post ?? '',
        row.unitName,
        row.held,
        row.present,
        row.onLeave,
        row.absent,
        row.lifeMeetings,
        '',
      ].map((value) => ({ text: String(value) })),
    ),
    rowHeight: 28,
  },
  notes: [
    ...(data.names ? [] : ['只列本人']),
    '支部活动次数按本人在该支部期间应参加的计算，不含免于考勤；提醒次数由填表人填写',
  ],
  foot: footOf(data),
  mark: markOf(data),
});
