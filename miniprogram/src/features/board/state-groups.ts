import type { Board, BoardRow } from '@shared/domain/board/schema';
import type { ProgressState } from '@shared/domain/progress/schema';

/** How the head of the board sums the items up. */
export type StateGroup = 'pressing' | 'doing' | 'todo' | 'done' | 'record' | 'na';

const GROUPS: ReadonlyArray<{ key: StateGroup; word: string; states: readonly ProgressState[] }> = [
  { key: 'done', word: '已完成', states: ['done'] },
  { key: 'doing', word: '推进中', states: ['doing'] },
  { key: 'pressing', word: '要处理', states: ['due', 'overdue'] },
  { key: 'todo', word: '未到期', states: ['todo'] },
  { key: 'record', word: '仅记录', states: ['record'] },
  { key: 'na', word: '不适用', states: ['na'] },
];

export const groupWord = (group: StateGroup): string =>
  GROUPS.find(({ key }) => key === group)?.word ?? '';

/** How many items stand in each group. The four usual ones always, the rare ones when there are any. */
export const groupCounts = (summary: Board['summary']) =>
  GROUPS.map(({ key, word, states }) => ({
    key,
    word,
    value: states.reduce((sum, state) => sum + summary[state], 0),
  })).filter(({ key, value }) => value > 0 || (key !== 'todo' && key !== 'na'));

type Sections = Board['sections'];

const isIn = (row: BoardRow, group: StateGroup): boolean =>
  GROUPS.some(({ key, states }) => key === group && states.includes(row.state));

/** The items of one group, in the plan's order; sections left empty fall away. */
export const sectionsIn = (sections: Sections, group: StateGroup | undefined): Sections =>
  group === undefined
    ? sections
    : sections
        .map((section) => ({ ...section, rows: section.rows.filter((row) => isIn(row, group)) }))
        .filter(({ rows }) => rows.length > 0);
