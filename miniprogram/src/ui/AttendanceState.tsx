import type { IconName } from './Icon';
import { State, type StateKind } from './State';

/** How somebody stands to one gathering. */
export type AttendanceKind =
  | 'expected'
  | 'present'
  | 'late'
  | 'leave'
  | 'absent'
  | 'sitting-in'
  | 'exempt'
  | 'make-up'
  | 'unconfirmed';

interface Look {
  word: string;
  kind: StateKind;
  glyph: IconName;
}

/** Word, hue and glyph; printed as √ ○ △ × ◇. */
export const attendanceLooks: Readonly<Record<AttendanceKind, Look>> = {
  expected: { word: '未到', kind: 'todo', glyph: 'st-todo' },
  present: { word: '实到', kind: 'done', glyph: 'st-done' },
  late: { word: '迟到', kind: 'due', glyph: 'st-due' },
  leave: { word: '请假', kind: 'record', glyph: 'st-leave' },
  absent: { word: '缺席', kind: 'overdue', glyph: 'st-absent' },
  'sitting-in': { word: '列席', kind: 'record', glyph: 'st-todo' },
  exempt: { word: '免于参加', kind: 'na', glyph: 'st-na' },
  'make-up': { word: '补学', kind: 'doing', glyph: 'st-makeup' },
  unconfirmed: { word: '待确认', kind: 'sync', glyph: 'st-sync' },
};

/** Glyph and word of an attendance. */
export function AttendanceState({ kind }: { kind: AttendanceKind }) {
  const look = attendanceLooks[kind];
  return (
    <State kind={look.kind} glyph={look.glyph} look={kind === 'unconfirmed' ? 'chip' : 'plain'}>
      {look.word}
    </State>
  );
}
