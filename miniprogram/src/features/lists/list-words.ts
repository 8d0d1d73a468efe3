import type { ListRow, ListView } from '@shared/contract/lists';
import { approverWords } from '@shared/domain/lists/words';
import { dayTextOf, instantOf, longDayOf } from '@shared/domain/time';
import type { StateKind } from '@/ui';

export type Line = ListView['draft'][number];

const shortDay = (day: string): string => dayTextOf(instantOf(day) ?? 0);

export const stateKindOf = ({ state, version }: ListRow): StateKind => {
  if (state === 'submitted') return 'due';
  if (state === 'draft') return 'doing';
  return version === null ? 'todo' : 'done';
};

const FORCE = (row: ListRow): string =>
  row.version === null || row.since === null
    ? '还没有生效的清单'
    : `第${row.version}版${shortDay(row.since)}生效`;

/** 第1版3月25日生效；新一版待机关党委批准. */
export const standingText = (row: ListRow): string => {
  const { state, level, unassigned, version } = row;
  const which = version === null ? '' : `${FORCE(row)}；新一版`;
  if (state === 'submitted') return `${which}待${approverWords[level]}批准`;
  if (state === 'settled') return FORCE(row);
  const open = unassigned > 0 ? `，${unassigned}项没有责任人` : '，责任人已定';
  return `${which}拟定中${open}`;
};

/** 12月31日前; with the year where it is another. */
export const dueText = (dueOn: string, year: number): string =>
  `${dueOn.startsWith(`${year}-`) ? shortDay(dueOn) : longDayOf(dueOn)}前`;

/** 责任人演示·赵磊，12月31日前, and what the plan asks. */
export const lineNotes = (line: Line, year: number): string[] => [
  `${line.owner ? `责任人${line.owner.name}` : '责任人未定'}，${dueText(line.dueOn, year)}`,
  ...(line.quantity ? [`要点原文：${line.quantity}`] : []),
  ...(line.note ? [line.note] : []),
];

/** Lines of one item of the plan, together. */
export const byItem = (lines: readonly Line[]): { item: number; lines: Line[] }[] =>
  [...new Set(lines.map(({ item }) => item))].map((item) => ({
    item,
    lines: lines.filter((line) => line.item === item),
  }));
