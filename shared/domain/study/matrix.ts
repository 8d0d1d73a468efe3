import type { Activity } from '../activity/schema';
import { keptCounts, tallyOf } from '../attendance/counts';
import type { Attendance, LeaveClass } from '../attendance/schema';
import type { MakeUp } from '../make-ups/schema';
import { calendarOf, type Instant, type LocalDate, localDateOf } from '../time';
import { type Stood, type StudySums, sumsOf } from './rates';
import type { StudyMode } from './schema';

/** A session with everybody on its list. */
interface Held {
  activity: Activity;
  rows: readonly Attendance[];
}

/** Somebody of the group in the year, and from when until when. */
export interface GroupPerson {
  id: string;
  name: string;
  post: string | null;
  from: LocalDate;
  to: LocalDate | null;
}

/** How one person stood at one session, with what a reader may want to know of it. */
export interface MatrixCell extends Stood {
  activityId: string;
  presentAt: Instant | null;
  leaveClass: LeaveClass | null;
  madeUpOn: LocalDate | null;
}

/** The head of a column. */
export interface MatrixSession {
  activityId: string;
  /** 第n次: its place among the group's sessions of the year. */
  position: number;
  startsAt: Instant;
  theme: string;
  mode: StudyMode | null;
  half: 1 | 2;
  quarter: number;
  sums: StudySums;
  sittingIn: number;
  /** Retention has left the numbers alone. */
  namesRemoved: boolean;
}

export interface MatrixRow {
  memberId: string;
  name: string;
  post: string | null;
  /** When somebody joined after the first session, or left before the last. */
  joinedOn: LocalDate | null;
  leftOn: LocalDate | null;
  /** One for each session, in order. */
  cells: MatrixCell[];
  year: StudySums;
  halves: StudySums[];
}

/** 学习考勤 of a group's year. Nobody is ranked: people stand in the order they are given. */
export interface StudyMatrix {
  sessions: MatrixSession[];
  rows: MatrixRow[];
  year: StudySums;
  halves: StudySums[];
  quarters: StudySums[];
  /** Sessions that were opened and whose lists are not closed yet. */
  waiting: number;
}

const NOWHERE = { state: 'not_listed', late: false, madeUp: false } as const;

/** How somebody stood at a session, by their record there. */
const cellOf = (
  activityId: string,
  record: Attendance | undefined,
  said: Pick<MakeUp, 'state'> | undefined,
): MatrixCell => {
  const unsaid = { activityId, presentAt: null, leaveClass: null, madeUpOn: null };
  if (record?.as !== 'due') return { ...unsaid, ...NOWHERE };
  const { state, presence, leave } = record;
  const missed = state === 'absent' || state === 'on_leave';
  const madeUpOn = missed && said?.state.name === 'done' ? said.state.on : null;
  return {
    activityId,
    state,
    late: presence?.arrival === 'late',
    madeUp: madeUpOn !== null,
    presentAt: presence?.at ?? null,
    leaveClass: state === 'on_leave' ? (leave?.class ?? null) : null,
    madeUpOn,
  };
};

/** The numbers of a session whose names retention has removed: make-ups went with them. */
const keptSums = (activity: Activity): StudySums => {
  const { expected: due, present, late, onLeave, absent } = keptCounts(activity, []);
  return { due, present, late, onLeave, absent, madeUp: 0, covered: present + onLeave };
};

const plus = (left: StudySums, right: StudySums): StudySums => ({
  due: left.due + right.due,
  present: left.present + right.present,
  late: left.late + right.late,
  onLeave: left.onLeave + right.onLeave,
  absent: left.absent + right.absent,
  madeUp: left.madeUp + right.madeUp,
  covered: left.covered + right.covered,
});

const total = (sums: readonly StudySums[]): StudySums => sums.reduce(plus, sumsOf([]));

const sessionOf = (
  { activity, rows }: Held,
  position: number,
  said: ReadonlyMap<string, MakeUp>,
): MatrixSession => {
  const { id: activityId, startsAt, theme, study, keeps } = activity;
  const { quarter } = calendarOf(startsAt);
  const namesRemoved = keeps === 'totals';
  const stood = rows.map((record) => cellOf(activityId, record, said.get(record.id)));
  return {
    activityId,
    position,
    startsAt,
    theme,
    mode: study?.mode ?? null,
    half: quarter <= 2 ? 1 : 2,
    quarter,
    sums: namesRemoved ? keptSums(activity) : sumsOf(stood),
    sittingIn: keptCounts(activity, rows.map(tallyOf)).sittingIn,
    namesRemoved,
  };
};

/** The group's people, and whoever was due at a session and is not among them any more. */
const withLeavers = (people: readonly GroupPerson[], held: readonly Held[]): GroupPerson[] => {
  const known = new Map(people.map((person) => [person.id, person]));
  for (const { activity, rows } of held) {
    for (const { as, memberId: id, memberName: name } of rows) {
      if (as !== 'due' || known.has(id)) continue;
      known.set(id, { id, name, post: null, from: localDateOf(activity.startsAt), to: null });
    }
  }
  return [...known.values()];
};

const HALVES = [1, 2] as const;
const QUARTERS = [1, 2, 3, 4] as const;

/**
 * The matrix of a year, from its sessions, the group's people and what was made up for.
 * @param held sessions opened to their members, by start
 */
export const studyMatrix = (
  held: readonly Held[],
  people: readonly GroupPerson[],
  said: ReadonlyMap<string, MakeUp>,
): StudyMatrix => {
  const numbered = held.map((one, index) => ({ one, position: index + 1 }));
  const closed = numbered.filter(({ one }) => one.activity.state.name === 'closed');
  const sessions = closed.map(({ one, position }) => sessionOf(one, position, said));
  const records = new Map(closed.flatMap(({ one }) => one.rows.map((row) => [row.id, row])));
  const days = sessions.map(({ startsAt }) => localDateOf(startsAt));
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const rowOf = ({ id, name, post, from, to }: GroupPerson): MatrixRow => {
    const cells = sessions.map(({ activityId }) => {
      const key = `${activityId}:${id}`;
      return cellOf(activityId, records.get(key), said.get(key));
    });
    const ofHalf = (half: 1 | 2) => cells.filter((_, index) => sessions[index]?.half === half);
    return {
      memberId: id,
      name,
      post,
      joinedOn: from > first ? from : null,
      leftOn: to !== null && to < last ? to : null,
      cells,
      year: sumsOf(cells),
      halves: HALVES.map((half) => sumsOf(ofHalf(half))),
    };
  };
  const among = (matches: (session: MatrixSession) => boolean) =>
    total(sessions.filter(matches).map(({ sums }) => sums));
  return {
    sessions,
    rows: withLeavers(
      people,
      closed.map(({ one }) => one),
    ).map(rowOf),
    year: among(() => true),
    halves: HALVES.map((half) => among((session) => session.half === half)),
    quarters: QUARTERS.map((quarter) => among((session) => session.quarter === quarter)),
    waiting: held.length - closed.length,
  };
};

/** The year as one member may read it: the own row, and the sessions without the others' numbers. */
export const ownPart = (matrix: StudyMatrix, memberId: string): StudyMatrix => {
  const rows = matrix.rows.filter((row) => row.memberId === memberId);
  const [own] = rows;
  const cellAt = (index: number) => {
    const cell = own?.cells[index];
    return cell ? [cell] : [];
  };
  const sessions = matrix.sessions.map((session, index) => ({
    ...session,
    sums: sumsOf(cellAt(index)),
    sittingIn: 0,
  }));
  const among = (matches: (session: MatrixSession) => boolean) =>
    total(sessions.filter(matches).map(({ sums }) => sums));
  return {
    sessions,
    rows,
    year: own?.year ?? sumsOf([]),
    halves: own?.halves ?? [sumsOf([]), sumsOf([])],
    quarters: QUARTERS.map((quarter) => among((session) => session.quarter === quarter)),
    waiting: matrix.waiting,
  };
};
