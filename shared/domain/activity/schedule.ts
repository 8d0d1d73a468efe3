import { type Refusal, refuse, type Success, succeed } from '../outcome';
import type { UnitKind } from '../people/schema';
import type { Commitment, PlanText } from '../plan/schema';
import { plainSession, type StudyDetails } from '../study/schema';
import { calendarOf, type Instant } from '../time';
import { checkInWindowOf } from './check-in-window';
import { activityKinds, type KindDefinition } from './kinds';
import type { Activity, ActivityKind, DetailField, ServedCommitment } from './schema';

export interface ScheduleRequest {
  kind: ActivityKind;
  theme: string;
  place: string;
  startsAt: Instant;
  endsAt: Instant;
  commitmentIds: readonly string[];
  /** What the kind's form asks beside; fields of other kinds are dropped. */
  details?: Partial<Record<DetailField, string>> | undefined;
  /** People of the unit, where the kind lets them be chosen. */
  chosen?: readonly string[] | undefined;
  /** From how many minutes after the start an arrival is late; left out: as the kind has it. */
  lateAfterMinutes?: number | undefined;
  /** Of kinds that study; dropped for others. */
  study?: StudyDetails | undefined;
  programmeId?: string | null | undefined;
  /** It was held already and is put down afterwards (会后补记). */
  afterwards?: boolean | undefined;
}

/** The plan an activity may count towards. */
export interface PlanInForce {
  year: number;
  text: Pick<PlanText, 'sections'>;
  commitments: readonly Commitment[];
}

export type Schedule = Pick<
  Activity,
  | 'kind'
  | 'planYear'
  | 'theme'
  | 'place'
  | 'startsAt'
  | 'endsAt'
  | 'checkIn'
  | 'serves'
  | 'details'
  | 'chosen'
  | 'study'
  | 'programmeId'
>;

export type ScheduleRefusal =
  | Refusal<'ACTIVITY_TIME_INVALID', { startsAt: Instant }>
  | Refusal<'ACTIVITY_IN_PAST', Record<string, never>>
  | Refusal<'OUTSIDE_PLAN_YEAR', { year: number }>
  | Refusal<'UNKNOWN_COMMITMENT', { commitmentId: string }>
  | Refusal<'UNIT_CANNOT_HOST', Record<string, never>>
  | Refusal<'PLAN_NOT_IN_FORCE', Record<string, never>>;

/** Why an activity of this kind is not planned with the common form: it has shifts. */
export const formRefusal = (
  kind: ActivityKind,
): Refusal<'EVENT_FORM_NEEDED', Record<string, never>> | undefined =>
  activityKinds[kind].shifts ? refuse('EVENT_FORM_NEEDED', {}) : undefined;

/** The commitments of a plan by their ids, each once, with the item it belongs to. */
export const servedBy = (
  plan: PlanInForce,
  commitmentIds: readonly string[],
): Success<ServedCommitment[]> | Refusal<'UNKNOWN_COMMITMENT', { commitmentId: string }> => {
  const items = plan.text.sections.flatMap((section) => section.items);
  const serves: ServedCommitment[] = [];
  for (const commitmentId of new Set(commitmentIds)) {
    const found = plan.commitments.find(({ id }) => id === commitmentId);
    const item = items.find(({ number }) => number === found?.item);
    if (!found || !item) return refuse('UNKNOWN_COMMITMENT', { commitmentId });
    serves.push({ commitmentId, title: found.title, item: found.item, itemTitle: item.title });
  }
  return succeed(serves);
};

/** The commitments of a plan that name a kind of evidence; none where there is no plan. */
export const askingFor = (plan: PlanInForce | undefined, evidence: string): ServedCommitment[] => {
  const asking = plan?.commitments.filter((one) => one.evidence.includes(evidence)) ?? [];
  const served =
    plan &&
    servedBy(
      plan,
      asking.map(({ id }) => id),
    );
  return served?.ok ? served.data : [];
};

/** What was filled in of the fields that the kind's form has. */
const detailsFor = (kind: KindDefinition, given: ScheduleRequest['details'] = {}) =>
  Object.fromEntries(
    kind.details.flatMap((field) => {
      const text = given[field]?.trim();
      return text ? [[field, text]] : [];
    }),
  );

/**
 * Checks what an organiser wrote and works out the check-in window and what it counts for.
 * Without commitments an activity needs no plan; with them it lies in the plan's year.
 */
export const scheduleOf = (
  request: ScheduleRequest,
  unitKind: UnitKind,
  plan: PlanInForce | undefined,
  now: Instant,
): Success<Schedule> | ScheduleRefusal => {
  const kind = activityKinds[request.kind];
  const { startsAt, endsAt, commitmentIds } = request;
  if (!kind.hostedBy.includes(unitKind)) return refuse('UNIT_CANNOT_HOST', {});
  if (endsAt <= startsAt) return refuse('ACTIVITY_TIME_INVALID', { startsAt });
  if (endsAt <= now && !request.afterwards) return refuse('ACTIVITY_IN_PAST', {});
  if (commitmentIds.length > 0 && !plan) return refuse('PLAN_NOT_IN_FORCE', {});
  const planYear = calendarOf(startsAt).year;
  if (plan && commitmentIds.length > 0 && plan.year !== planYear) {
    return refuse('OUTSIDE_PLAN_YEAR', { year: plan.year });
  }
  const served = plan ? servedBy(plan, commitmentIds) : succeed([]);
  if (!served.ok) return served;
  return succeed({
    kind: request.kind,
    planYear,
    theme: request.theme,
    place: request.place,
    startsAt,
    endsAt,
    checkIn: checkInWindowOf(
      { ...kind, lateAfterMinutes: request.lateAfterMinutes ?? kind.lateAfterMinutes },
      startsAt,
      endsAt,
    ),
    details: detailsFor(kind, request.details),
    chosen: kind.roster === 'chosen' ? [...new Set(request.chosen ?? [])] : [],
    serves: served.data,
    study: kind.studies ? (request.study ?? plainSession) : null,
    programmeId: request.programmeId ?? null,
  });
};
