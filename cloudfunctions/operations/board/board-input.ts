import { type Activity, doorIdOf } from '@shared/domain/activity/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import type { ProgressRecord } from '@shared/domain/progress/schema';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';

/**
 * Activities that took place: not called off, and somebody was there. One still under way counts from
 * the first person at the door; one that closed with nobody present never does. A kind without names
 * counts by the number of heads in its record.
 */
const heldActivities = async (store: Store, officeId: string, year: number) => {
  const activities = await store.activities.heldInYear(officeId, year);
  const underWay = activities.flatMap(({ id, state }) =>
    state.name === 'closed' && state.counts ? [] : [id],
  );
  const tallies = await store.attendance.tally(officeId, underWay);
  const attended = new Set(
    tallies.filter(({ state }) => state === 'present').map(({ activityId }) => activityId),
  );
  return activities.filter(({ id, state, record }) =>
    state.name === 'closed' && state.counts
      ? state.counts.present > 0 || (record?.headCount ?? 0) > 0
      : attended.has(id),
  );
};

/** Branches that meet together hold one activity: it counts once for each, and once for the office. */
const recordOf = (activity: Activity): ProgressRecord => ({
  id: doorIdOf(activity),
  family: 'activity',
  kind: activity.kind,
  unitId: activity.unitId,
  commitmentIds: activity.serves.map(({ commitmentId }) => commitmentId),
  at: activity.startsAt,
  title: activity.theme,
});

/** Everything a board is derived from, in two rounds: the plan and the units, then the records. */
export const boardInput = async (
  store: Store,
  actor: Actor,
  year: number | undefined,
  today: Instant,
) => {
  const [plan, units] = await Promise.all([
    year === undefined
      ? store.plans.inForce(actor.officeId, today)
      : store.plans.ofYear(actor.officeId, year),
    store.organisation.units(actor.officeId),
  ]);
  if (!plan) return refuse('PLAN_NOT_IN_FORCE', {});
  const activities = await heldActivities(store, actor.officeId, plan.year);
  return succeed({
    activities,
    input: {
      plan: { year: plan.year, sections: plan.text.sections },
      commitments: plan.commitments,
      decisions: plan.decisions,
      units: units.map((unit) => ({ ...unit, id: unit.unitId })),
      records: activities.map(recordOf),
      today,
    },
  });
};
