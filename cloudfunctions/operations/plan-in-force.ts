import type { PlanInForce } from '@shared/domain/activity/schedule';
import { calendarOf, type Instant } from '@shared/domain/time';
import type { PlanRecord, Store } from '../store';

/** The plan an office works by now; undefined before the first one is confirmed. */
export const planNow = (store: Store, officeId: string, now: Instant) =>
  store.plans.latest(officeId, calendarOf(now).year);

/** What the domain needs of a plan to link an activity to it. */
export const linkable = (plan: PlanRecord | undefined): PlanInForce | undefined =>
  plan && {
    year: plan.year,
    items: plan.text.sections.flatMap(({ items }) => items),
    commitments: plan.commitments,
  };
