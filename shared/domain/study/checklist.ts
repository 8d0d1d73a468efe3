import type { Entry } from '../entries/schema';
import { byDate } from './by-date';
import { CHECKLIST_LINES, type ChecklistLine } from './checklist-lines';

/** A session somebody missed, and whether it was made up for. */
export interface MissedSession {
  activityId: string;
  title: string;
  on: string;
  madeUp: boolean;
}

type Note = Pick<Entry, 'id' | 'title' | 'on' | 'memberId' | 'memberName' | 'kind' | 'details'>;

/** What one member's year holds. */
export interface MemberYear {
  notes: readonly Note[];
  missed: readonly MissedSession[];
}

/** A line as the group asks it: at least so many, or all of what there is. */
export interface AskedLine {
  key: string;
  label: string;
  /** In words, as the list shows it: 至少2份, 完成. */
  asked: string;
  atLeast: number;
}

/** A record behind a line, or the place where one is missing. */
export interface CheckRecord {
  title: string;
  on: string | null;
  ref: { name: 'entry' | 'activity'; id: string } | null;
  has: boolean;
}

export interface CheckedLine extends AskedLine {
  has: boolean;
  records: CheckRecord[];
}

/** The lines of a checklist in force, in the order of the registry. */
export const askedLines = ({ details }: Pick<Entry, 'details'>): AskedLine[] =>
  CHECKLIST_LINES.flatMap(({ key, label, counts }) => {
    const text = details[key];
    if (!text) return [];
    return counts.name === 'papers'
      ? [{ key, label, asked: `至少${text}份`, atLeast: Number(text) }]
      : [{ key, label, asked: text, atLeast: 0 }];
  });

/** The checklist a group works by: the newest in force of the year. */
export const checklistInForce = <One extends Pick<Entry, 'kind' | 'state'>>(
  entries: readonly One[],
): One | undefined =>
  entries
    .filter(({ kind, state }) => kind === 'study_checklist' && state.name === 'in_force')
    .sort((a, b) => sinceOf(b) - sinceOf(a))[0];

const sinceOf = ({ state }: Pick<Entry, 'state'>): number =>
  state.name === 'in_force' ? state.at : 0;

const gaps = (count: number, label: string): CheckRecord[] =>
  Array.from({ length: Math.max(0, count) }, () => ({
    title: label,
    on: null,
    ref: null,
    has: false,
  }));

const recordsFor = (
  { counts, label }: ChecklistLine,
  { notes, missed }: MemberYear,
  atLeast: number,
): CheckRecord[] => {
  if (counts.name === 'missed_sessions') {
    return missed.map(({ activityId, title, on, madeUp }) => ({
      title,
      on,
      ref: { name: 'activity', id: activityId },
      has: madeUp,
    }));
  }
  const own = byDate(notes.filter(({ details }) => details.form === counts.form));
  return [
    ...own.map(({ id, title, on }) => ({
      title,
      on,
      ref: { name: 'entry' as const, id },
      has: true,
    })),
    ...gaps(atLeast - own.length, label),
  ];
};

/** Each line with the records behind it. A line is had or missing; nothing is scored and nobody ranked. */
export const checkMember = (asked: readonly AskedLine[], year: MemberYear): CheckedLine[] =>
  asked.flatMap((line) => {
    const known = CHECKLIST_LINES.find(({ key }) => key === line.key);
    if (!known) return [];
    const records = recordsFor(known, year, line.atLeast);
    return [{ ...line, has: records.every(({ has }) => has), records }];
  });
