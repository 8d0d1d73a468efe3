import { type AttendanceKind, attendanceLooks, type LegendItem } from '@/ui';
import type { Cell } from './matrix-words';

const MISSED = { on_leave: 'leave', absent: 'absent' } as const;

/** How a cell is drawn: made up for is ◇, whatever it was before. */
const lookOf = ({ state, late, madeUp }: Cell): AttendanceKind | undefined => {
  if (state === 'not_listed') return undefined;
  if (state === 'present') return late ? 'late' : 'present';
  if (state === 'expected' || state === 'exempt') return state;
  return madeUp ? 'make-up' : MISSED[state];
};

const NOT_LISTED = { kind: 'na', glyph: 'st-na', word: '不在册' } as const;

/** State, glyph and word of a cell. */
export const cellLook = (cell: Cell) => {
  const kind = lookOf(cell);
  return kind === undefined ? NOT_LISTED : attendanceLooks[kind];
};

const look = (kind: AttendanceKind): LegendItem => {
  const { kind: state, glyph, word } = attendanceLooks[kind];
  return { state, glyph, word };
};

export const LEGEND: readonly LegendItem[] = [
  look('present'),
  look('late'),
  look('leave'),
  look('absent'),
  look('make-up'),
  { state: 'na', glyph: 'st-na', word: '不在册或免于考勤' },
];
