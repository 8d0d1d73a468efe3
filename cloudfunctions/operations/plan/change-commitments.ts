import { planChangeCommitments } from '@shared/contract/commitments';
import { refuse, succeed } from '@shared/domain/outcome';
import { holdsFrom } from '@shared/domain/plan/change-commitments';
import { decideCommitments } from '@shared/domain/plan/decide-commitments';
import { idOfRequest } from '../../runtime/door';
import type { PlanRecord } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { ofYearAsked } from '../years-changed';

/** The day from which this very request has made its change, if it has. */
const madeBefore = ({ changes, decisions }: PlanRecord, id: string): string | undefined =>
  [...changes, ...decisions].find((one) => one.id === id)?.from;

export const changeCommitments = implement(planChangeCommitments, {
  load: nothingToLoad,
  years: (call) => ofYearAsked(call),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId, memberId: by } = actor;
    const { year, reason, act } = input;
    const [plan, units] = await Promise.all([
      store.plans.ofYear(officeId, year),
      store.organisation.units(officeId),
    ]);
    if (!plan) return refuse('PLAN_NOT_IN_FORCE', {});
    const id = idOfRequest(by, input.requestId);
    const before = madeBefore(plan, id);
    if (before !== undefined) return succeed({ year, from: before });
    const day = holdsFrom(year, now);
    if (!day.ok) return day;
    const from = day.data;
    const items = plan.text.sections.flatMap((section) => section.items).map((item) => item.number);
    const known = new Set(units.map(({ unitId }) => unitId));
    const decided = decideCommitments({ ...plan, items }, act, known, from);
    if (!decided.ok) return decided;
    const { change, decision } = decided.data;
    if (!change && !decision) return succeed({ year, from });
    if (input.seen !== plan.history.length) return refuse('PLAN_CHANGED', {});
    const signed = { id, at: now, by, from, reason };
    const written = await store.plans.changeCommitments(
      plan,
      change ? { ...change, ...signed } : null,
      decision ? { ...decision, ...signed } : null,
      {
        at: now,
        by,
        action: `commitment_${act.kind}`,
        reason,
        ...(change ? { before: { commitment: change.before } } : {}),
        after: { ...(change ? { commitments: change.after } : {}), ...(decision ?? {}), from },
      },
    );
    if (written) return succeed({ year, from });
    const latest = await store.plans.ofYear(officeId, year);
    const twin = latest && madeBefore(latest, id);
    return twin === undefined ? refuse('PLAN_CHANGED', {}) : succeed({ year, from: twin });
  },
});
