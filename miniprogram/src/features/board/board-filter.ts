import type { Board, BoardRow } from '@shared/domain/board/schema';
import type { ResponsibilityLevel } from '@shared/domain/plan/schema';
import { dayText, periodsOf } from '@shared/domain/progress/calendar';
import type { ProgressState } from '@shared/domain/progress/schema';
import type { Instant } from '@shared/domain/time';
import { stateWords } from '@/ui/State';
import { columnWord, numeralOf } from './board-words';

/** What is looked at of the board; empty words: everything. */
export interface BoardFilter {
  section: string;
  level: ResponsibilityLevel | '';
  unit: string;
  state: ProgressState | '';
  /** The day it is looked at; empty: today. */
  on: string;
  /** What the quarter asked for; empty: the whole year. */
  quarter: '' | 1 | 2 | 3 | 4;
  /** The place of the first column that is looked at. */
  from: number;
}

export const NO_FILTER: BoardFilter = {
  section: '',
  level: '',
  unit: '',
  state: '',
  on: '',
  quarter: '',
  from: 0,
};

/** Quarter and page stand above the board and say so themselves. */
export const isNarrowed = ({ section, level, unit, state, on }: BoardFilter): boolean =>
  [section, level, unit, state, on].some((value) => value !== '');

const LEVEL_WORDS: Readonly<Record<ResponsibilityLevel, string>> = {
  'party-group': '党组',
  'organ-committee': '机关党委',
  branch: '党支部',
};

const ALL = { key: '' as const, label: '全部' };

const STATES: readonly ProgressState[] = ['overdue', 'due', 'doing', 'todo', 'done', 'record'];

/** What can be chosen, in the order of the form. */
export const choicesOf = ({ sections, columns, year }: Board, now: Instant) => ({
  section: [
    ALL,
    ...sections.map(({ ordinal, title }) => ({
      key: String(ordinal),
      label: `${numeralOf(ordinal)}、${title}`,
    })),
  ],
  level: [
    ALL,
    ...(['party-group', 'organ-committee', 'branch'] as const).map((key) => ({
      key,
      label: LEVEL_WORDS[key],
    })),
  ],
  unit: [ALL, ...columns.map(({ id, name }) => ({ key: id, label: name }))],
  state: [ALL, ...STATES.map((key) => ({ key, label: stateWords[key] }))],
  on: [
    { key: '', label: '现在' },
    ...periodsOf(year, 'month')
      .filter(({ end }) => end <= now)
      .map(({ lastDay, label }) => ({ key: lastDay, label: `${label}底（${dayText(lastDay)}）` }))
      .reverse(),
  ],
});

const isSeen = (row: BoardRow, { level, unit, state }: BoardFilter): boolean => {
  if (level && !row.levels.includes(level)) return false;
  const cell = unit ? row.cells.find(({ column }) => column === unit) : row;
  if (!cell || (unit && cell.state === 'na')) return false;
  return state === '' || cell.state === state;
};

/** The board as far as it is looked at; sections left empty fall away, and so do other units. */
export const filtered = <Seen extends Board>(board: Seen, filter: BoardFilter): Seen => ({
  ...board,
  columns: filter.unit ? board.columns.filter(({ id }) => id === filter.unit) : board.columns,
  sections: board.sections
    .filter(({ ordinal }) => filter.section === '' || String(ordinal) === filter.section)
    .map((section) => ({ ...section, rows: section.rows.filter((row) => isSeen(row, filter)) }))
    .filter(({ rows }) => rows.length > 0),
});

/** 第二部分、党支部、第四支部、逾期，6月30日的进展. */
export const filterText = (filter: BoardFilter, { columns }: Board): string => {
  const column = columns.find(({ id }) => id === filter.unit);
  const parts = [
    filter.section && `第${numeralOf(Number(filter.section))}部分`,
    filter.level && `${LEVEL_WORDS[filter.level]}的举措`,
    column && columnWord(column),
    filter.state && stateWords[filter.state],
    filter.on && `${dayText(filter.on)}的进展`,
  ];
  return parts.filter(Boolean).join('、');
};
