import { refuse, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import { localDateOf } from '@shared/domain/time';
import type { Store } from '../../store';
import { corpsEvidenceOn } from './corps';
import { evidenceOfYear } from './evidence';

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
  const lastDay = `${plan.year}-12-31`;
  const on = localDateOf(today) < lastDay ? localDateOf(today) : lastDay;
  const [records, corps] = await Promise.all([
    evidenceOfYear(store, plan),
    corpsEvidenceOn(store, actor.officeId, plan.commitments, units, on),
  ]);
  const evidence = [...records, ...corps];
  return succeed({
    evidence,
    input: {
      plan: { year: plan.year, sections: plan.text.sections },
      commitments: plan.commitments,
      decisions: plan.decisions,
      units: units.map((unit) => ({ ...unit, id: unit.unitId })),
      records: evidence.map(({ record }) => record),
      today,
    },
  });
};
