import type { InputOf } from '@shared/contract';
import { servedBy } from '@shared/domain/activity/schedule';
import type { InspectedUnit, Inspection } from '@shared/domain/inspections/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { calendarOf, instantOf } from '@shared/domain/time';
import type { Store } from '../../store';

type Request = Omit<InputOf<'inspections.create'>, 'requestId'>;

/** The commitment that asks for rounds: each counts for it, whatever it is about. */
const ALWAYS = ['17.2'];

const isAsking = ({ evidence }: { evidence: readonly string[] }): boolean =>
  evidence.some((one) => one === 'inspection' || one === 'inspection/special_inspection');

/** Checks what was planned against the office's units and plan, and works out what it counts for. */
export const planned = async (
  store: Store,
  officeId: string,
  request: Request,
  before: readonly InspectedUnit[] = [],
) => {
  const { title, from, to, team, dueOn, items, unitIds, checklist } = request;
  if (to < from || dueOn < to) return refuse('ROUND_DATES', {});
  const planYear = calendarOf(instantOf(from) ?? Number.NaN).year;
  const [plan, units] = await Promise.all([
    store.plans.ofYear(officeId, planYear),
    store.organisation.units(officeId),
  ]);
  if (!plan) return refuse('PLAN_NOT_IN_FORCE', {});
  const inspected = before.filter(({ inspectedOn }) => inspectedOn !== null);
  const scope = new Set([...unitIds, ...inspected.map(({ unitId }) => unitId)]);
  const named = [...scope].flatMap((unitId): InspectedUnit[] => {
    const known = before.find((one) => one.unitId === unitId);
    const unit = units.find((one) => one.unitId === unitId);
    if (known) return [known];
    return unit ? [{ unitId, unitName: unit.name, inspectedOn: null, by: null, looked: [] }] : [];
  });
  if (named.length !== scope.size) return refuse('UNKNOWN_UNIT', {});
  const asking = plan.commitments.filter(
    (one) => isAsking(one) && (items.includes(one.item) || ALWAYS.includes(one.id)),
  );
  const serves = servedBy(
    plan,
    asking.map(({ id }) => id),
  );
  const fields: Omit<
    Inspection,
    'id' | 'officeId' | 'unitId' | 'unitName' | 'state' | 'createdAt' | 'createdBy' | 'history'
  > = {
    planYear,
    title,
    from,
    to,
    team,
    dueOn,
    items: [...items],
    serves: serves.ok ? serves.data : [],
    checklist: checklist.map((one) => ({ ...one, unitIds: [...one.unitIds] })),
    units: named,
  };
  return succeed(fields);
};
