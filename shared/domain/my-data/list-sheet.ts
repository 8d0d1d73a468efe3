import { type OwnLine, ownPartWords } from '../lists/own';
import { type Table, table } from './table';

/** What I answer for by the lists of responsibility. */
export const answeredFor = (lines: readonly OwnLine[]): Table =>
  table(
    '责任清单',
    [
      ['年度', 8],
      ['清单', 18],
      ['要点条目', 10],
      ['责任事项', 30],
      ['本人责任', 20],
      ['责任单位', 18],
      ['完成时限', 14],
      ['备注', 30],
    ],
    lines.map((one) => [
      String(one.planYear),
      one.listUnitName,
      `第${one.item}条`,
      one.title,
      one.as.map((part) => ownPartWords[part]).join('、'),
      one.unitName,
      one.dueOn,
      one.note,
    ]),
  );
