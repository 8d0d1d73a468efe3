import { levelWords, titleOf } from '../lists/words';
import { dayText } from '../progress/calendar';
import { longDayOf } from '../time';
import type { Paper, PaperColumn } from './paper';
import type { ListPaperData } from './plan-data';
import { footOf, markOf, printedDay, unitLine } from './words';

const COLUMNS: readonly PaperColumn[] = [
  { title: '序号', width: 5, align: 'center' },
  { title: '要点条目', width: 7, align: 'center' },
  { title: '责任事项（举措）', width: 20, align: 'left' },
  { title: '责任层级', width: 9, align: 'center' },
  { title: '责任单位', width: 12, align: 'center' },
  { title: '责任领导', width: 12, align: 'center' },
  { title: '责任人', width: 12, align: 'center' },
  { title: '量化要求（原文）', width: 13, align: 'left' },
  { title: '参考频次（可选）', width: 23, align: 'left' },
  { title: '完成时限', width: 12, align: 'center' },
  { title: '佐证材料', width: 16, align: 'left' },
  { title: '进展', width: 11, align: 'left' },
  { title: '备注', width: 10, align: 'left' },
];

/** 责任清单 (`artefacts.md` 11): of the version in force; with the board's figure of each line. */
export const responsibilityListPaper = (data: ListPaperData): Paper => {
  const { unitName, year, list, names, progress } = data;
  const nameOf = (person: { name: string } | null) => (names && person ? person.name : '');
  const rows = (list?.lines ?? []).map((line, at) =>
    [
      String(at + 1),
      String(line.item),
      line.title,
      levelWords[line.level],
      line.unitName,
      nameOf(line.leader),
      nameOf(line.owner),
      line.quantity,
      line.frequency,
      line.dueOn.startsWith(`${year}-`) ? dayText(line.dueOn) : longDayOf(line.dueOn),
      line.evidence,
      progress.get(line.commitmentId) ?? '',
      line.note,
    ].map((text) => ({ text })),
  );
  return {
    kind: 'responsibility_list',
    name: '责任清单',
    title: titleOf({ unitName, planYear: year }),
    orientation: 'landscape',
    facts: [unitLine(unitName, data)],
    body: { name: 'table', columns: [...COLUMNS], rows, rowHeight: 22 },
    notes: [
      list
        ? `第${list.number}版，${printedDay(list.approvedAt)}由上一级批准，自批准之日起生效`
        : '本年度还没有生效的责任清单',
      '量化要求只写要点原文；参考频次和机关党委的决定另列，不代替原文',
      '进展是看板上责任单位的数字：已完成数/应完成数，没有定数量的只写登记条数；要点里没有的事项留白',
    ],
    foot: footOf(data),
    mark: markOf(data),
  };
};
