import { boardDay } from '@shared/domain/board/units';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import { asCounted } from '@shared/domain/people/unit-order';
import { commitmentsOn, withdrawnOn } from '@shared/domain/plan/commitments-on';
import { endOfDay, type Instant, type LocalDate } from '@shared/domain/time';
import { corpsEvidenceOn } from './board-corps';
import { evidenceOfYear } from './board-evidence';
import type { Store } from './index';

interface BoardAsked {
  year?: number | undefined;
  /** As it stood at the end of this day; left out or yet to come: as it is now. */
  on?: LocalDate | undefined;
}

/** Everything a board is derived from, in two rounds: the plan and the units, then the records. */
export const boardInput = async (
  store: Store,
  actor: Pick<Actor, 'officeId'>,
  { year, on }: BoardAsked,
  now: Instant,
) => {
  const today = on === undefined ? now : Math.min(now, endOfDay(on) - 1);
  const [plan, units] = await Promise.all([
    year === undefined
      ? store.plans.inForce(actor.officeId, now)
      : store.plans.ofYear(actor.officeId, year),
    store.organisation.units(actor.officeId),
  ]);
  if (!plan) return refuse('PLAN_NOT_IN_FORCE', {});
  const day = boardDay(today, plan.year);
  const commitments = commitmentsOn(plan.commitments, plan.changes, day);
  const [records, corps] = await Promise.all([
    evidenceOfYear(store, plan),
    corpsEvidenceOn(store, actor.officeId, commitments, units, day),
  ]);
  const evidence = [...records, ...corps].filter(
    ({ record }) => on === undefined || record.at <= today,
  );
  return succeed({
    evidence,
    withdrawn: withdrawnOn(commitments, plan.changes, day),
    input: {
      plan: { year: plan.year, sections: plan.text.sections },
      commitments,
      decisions: plan.decisions,
      units: asCounted(units).map((unit) => ({ ...unit, id: unit.unitId })),
      records: evidence.map(({ record }) => record),
      today,
    },
  });
};
