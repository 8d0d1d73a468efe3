import { activityKinds } from '../activity/kinds';
import type { Activity } from '../activity/schema';
import type { Attendance } from '../attendance/schema';
import type { UnitKind } from '../people/schema';
import { isPast } from '../progress/calendar';
import type { StudyMaterial } from '../study/schema';
import { addDays, type Instant, type LocalDate, localDateOf } from '../time';
import type { MakeUp, MakeUpState } from './schema';

/** Days after a session by which it is made up for, unless the secretary sets another day. */
const USUAL_DAYS = 30;

/** A session somebody missed, and where making up for it stands. */
export interface MakeUpTask {
  activityId: string;
  unitId: string;
  unitName: string;
  theme: string;
  startsAt: Instant;
  memberId: string;
  memberName: string;
  missed: 'absent' | 'on_leave';
  dueOn: LocalDate;
  /** The day has passed and nothing was said. Nothing follows from it. */
  overdue: boolean;
  state: MakeUpState;
  materials: StudyMaterial[];
}

type Session = Pick<
  Activity,
  'id' | 'kind' | 'unitId' | 'unitName' | 'theme' | 'startsAt' | 'state' | 'study'
>;

const OPEN: MakeUpState = { name: 'open' };

/** Where what was missed is made up for: the study group's regime, which branches do not have. */
export const makesUp = (unit: { kind: UnitKind } | undefined): boolean =>
  unit?.kind === 'study_group';

/** Whether something is to be made up for: due at a closed session, and not there. */
const isMissed = (
  { kind, state }: Pick<Session, 'kind' | 'state'>,
  { as, state: stood }: Pick<Attendance, 'as' | 'state'>,
): boolean =>
  activityKinds[kind].studies &&
  state.name === 'closed' &&
  as === 'due' &&
  (stood === 'absent' || stood === 'on_leave');

/**
 * The task that follows from somebody's attendance; undefined when there is nothing to make up. A
 * correction of the attendance makes and unmakes it.
 */
export const taskOf = (
  session: Session,
  record: Attendance,
  said: MakeUp | undefined,
  now: Instant,
): MakeUpTask | undefined => {
  if (!isMissed(session, record)) return undefined;
  const { id: activityId, unitId, unitName, theme, startsAt, study } = session;
  const dueOn = said?.dueOn ?? addDays(localDateOf(startsAt), USUAL_DAYS);
  const state = said?.state ?? OPEN;
  const waits = state.name === 'open' || state.name === 'given_back';
  return {
    activityId,
    unitId,
    unitName,
    theme,
    startsAt,
    memberId: record.memberId,
    memberName: record.memberName,
    missed: record.state === 'absent' ? 'absent' : 'on_leave',
    dueOn,
    overdue: waits && isPast(dueOn, now),
    state,
    materials: study?.materials ?? [],
  };
};

/** Under which of the lists a task stands. */
export type MakeUpShow = 'open' | 'said' | 'done';

export const showOf = ({ state }: Pick<MakeUpTask, 'state'>): MakeUpShow =>
  state.name === 'given_back' ? 'open' : state.name;

/** What is due first stands first; what is done, latest first. */
export const inOrderDue = (tasks: readonly MakeUpTask[]): MakeUpTask[] =>
  [...tasks].sort(
    (left, right) =>
      (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0) ||
      (left.memberId < right.memberId ? -1 : 1),
  );
