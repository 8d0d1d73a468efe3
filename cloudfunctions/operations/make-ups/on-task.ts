import type { Activity } from '@shared/domain/activity/schema';
import { attendanceIdOf } from '@shared/domain/attendance/schema';
import type { AuditEntry } from '@shared/domain/audit/schema';
import type { MakeUp, MakeUpState } from '@shared/domain/make-ups/schema';
import { type MakeUpTask, makesUp, taskOf } from '@shared/domain/make-ups/task';
import { type Refusal, refuse, type Success, succeed } from '@shared/domain/outcome';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';

interface Acting {
  store: Store;
  activity: Activity;
  memberId: string;
  now: Instant;
  by: string;
}

interface Change {
  fields: Partial<Pick<MakeUp, 'state' | 'dueOn'>>;
  /** In the audit; what was done needs no words of the person. */
  action: string;
  reason?: string;
}

/** A decided state as a change; none where the task stands so already. */
export const newState = <Why extends Refusal>(
  task: MakeUpTask,
  decided: Success<MakeUpState> | Why,
  action: string,
  reason?: string,
): Success<Change | undefined> | Why => {
  if (!decided.ok) return decided;
  if (decided.data === task.state) return succeed(undefined);
  return succeed({ fields: { state: decided.data }, action, ...(reason ? { reason } : {}) });
};

type NothingThere = Refusal<'NOTHING_TO_MAKE_UP', Record<string, never>>;

/**
 * Decides on a task as it stands and writes what was said. What there is to make up follows from the
 * attendance, which is only read.
 * @param decide undefined in a success: it stands as it should already
 */
export const onTask = async <Why extends Refusal>(
  { store, activity, memberId, now, by }: Acting,
  decide: (task: MakeUpTask) => Success<Change | undefined> | Why,
): Promise<Success<MakeUpTask> | Why | NothingThere> => {
  const [unit, record] = await Promise.all([
    store.organisation.unit(activity.officeId, activity.unitId),
    store.attendance.of(activity.id, memberId),
  ]);
  const nothing = refuse('NOTHING_TO_MAKE_UP', {});
  if (!record || !makesUp(unit)) return nothing;
  const blank: MakeUp = {
    id: attendanceIdOf(activity.id, memberId),
    officeId: activity.officeId,
    unitId: activity.unitId,
    activityId: activity.id,
    memberId,
    memberName: record.memberName,
    startsAt: activity.startsAt,
    dueOn: null,
    state: { name: 'open' },
    history: [],
  };
  const decided: { refusal?: Why | NothingThere } = {};
  const after = await store.makeUps.rewrite(blank, (seen) => {
    const task = taskOf(activity, record, seen, now);
    const outcome = task ? decide(task) : nothing;
    decided.refusal = outcome.ok ? undefined : outcome;
    if (!outcome.ok || !outcome.data) return undefined;
    const { fields, action, reason } = outcome.data;
    const before = { state: seen.state.name, dueOn: seen.dueOn };
    const entry: AuditEntry = {
      at: now,
      by,
      action,
      ...(reason === undefined ? {} : { reason }),
      before,
      after: { state: fields.state?.name ?? before.state, dueOn: fields.dueOn ?? before.dueOn },
    };
    return { fields, entry };
  });
  if (decided.refusal) return decided.refusal;
  const task = taskOf(activity, record, after, now);
  return task ? succeed(task) : nothing;
};
