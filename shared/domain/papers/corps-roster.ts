import { volunteerCategory } from '../people/schema';
import { instructorLevelWords, volunteerCategoryWords } from '../people/words';
import { longDayOf } from '../time';
import type { Paper, PaperColumn } from './paper';
import type { CorpsPaperData } from './volunteer-data';
import { cell } from './volunteer-words';
import { footOf, heads, markOf, unitLine } from './words';

const COLUMNS: readonly PaperColumn[] = [
  { title: '序号', width: 6, align: 'center' },
  { title: '姓名', width: 19, align: 'center' },
  { title: '类别', width: 18, align: 'center' },
  { title: '指导员等级', width: 12, align: 'center' },
  { title: '特长项目', width: 26, align: 'left' },
  { title: '联系电话', width: 16, align: 'center' },
  { title: '志愿者编号', width: 17, align: 'center' },
  { title: '入队日期', width: 17, align: 'center' },
  { title: '离队日期', width: 17, align: 'center' },
];

type Row = CorpsPaperData['rows'][number];

const isInOn =
  (on: string) =>
  ({ from, to }: Row): boolean =>
    from <= on && (to === null || on <= to);

/** 高校师生3人、退役运动员2人: head-count of each kind on the day (15.3c). */
const groupsText = (rows: readonly Row[]): string =>
  volunteerCategory.options
    .map((category) => ({
      category,
      people: rows.filter((row) => row.category === category).length,
    }))
    .filter(({ people }) => people > 0)
    .map(({ category, people }) => `${volunteerCategoryWords[category]}${heads(people)}`)
    .join('、');

/** 志愿服务队花名册 (`artefacts.md` 16): nobody's political status is asked or printed. */
export const corpsRosterPaper = (data: CorpsPaperData): Paper => {
  const { unit, year, rows, on } = data;
  const present = rows.filter(isInOn(on));
  const groups = groupsText(present);
  return {
    kind: 'corps_roster',
    name: '花名册',
    title: `${year}年度${unit.name}花名册`,
    orientation: 'landscape',
    facts: [unitLine(unit.name, data)],
    body: {
      name: 'table',
      columns: [...COLUMNS],
      rows: rows.map((row, at) =>
        [
          at + 1,
          row.isLeader ? `${row.name}（队长）` : row.name,
          volunteerCategoryWords[row.category],
          row.instructorLevel === null ? '' : instructorLevelWords[row.instructorLevel],
          row.skills.join('、'),
          row.phone ?? '',
          row.volunteerNumber ?? '',
          longDayOf(row.from),
          row.to === null ? '' : longDayOf(row.to),
        ].map((value) => cell(value)),
      ),
      rowHeight: 22,
    },
    notes: [
      `${longDayOf(on)}在队${heads(present.length)}${groups ? `：${groups}` : ''}`,
      '含本年度内离队的人员；志愿者编号由本人自愿提供',
    ],
    foot: footOf(data),
    mark: markOf(data),
  };
};
