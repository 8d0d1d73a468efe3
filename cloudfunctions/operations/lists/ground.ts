import { boardDay } from '@shared/domain/board/units';
import { offeredLines } from '@shared/domain/lists/draft';
import { levelOf } from '@shared/domain/lists/words';
import { refuse, succeed } from '@shared/domain/outcome';
import { listCommitments } from '@shared/domain/plan/commitment-list';
import type { Store } from '../../store';

interface Asked {
  unitId: string;
  year: number;
}

/** What every operation on a unit's list stands on: the unit, the list, and what the plan asks today. */
export const groundOf = async (
  store: Store,
  officeId: string,
  { unitId, year }: Asked,
  now: number,
) => {
  const [plan, units, list] = await Promise.all([
    store.plans.ofYear(officeId, year),
    store.organisation.units(officeId),
    store.lists.one(officeId, year, unitId),
  ]);
  if (!plan) return refuse('PLAN_NOT_IN_FORCE', {});
  const unit = units.find((one) => one.unitId === unitId);
  if (!unit) return refuse('NOT_FOUND', {});
  const level = levelOf[unit.kind];
  if (level === undefined) return refuse('LIST_NOT_OF_UNIT', {});
  const kinds = new Map(units.map((one) => [one.unitId, one.kind]));
  const boardUnits = units.map((one) => ({ ...one, id: one.unitId }));
  const offered = offeredLines(
    listCommitments(plan, kinds, boardDay(now, year)),
    { ...unit, id: unit.unitId },
    boardUnits,
    year,
  );
  return succeed({ unit, units, level, list, offered, year });
};

type Grounded = Extract<Awaited<ReturnType<typeof groundOf>>, { ok: true }>;
export type Ground = Grounded['data'];
