import type { InsideUnit } from '@shared/contract/board-views';
import { ORGANISERS } from '@shared/contract/organisers';
import { activityKinds } from '@shared/domain/activity/kinds';
import { stateLabel } from '@shared/domain/activity/state-label';
import type { BoardUnit } from '@shared/domain/board/schema';
import { caseKinds } from '@shared/domain/cases/kinds';
import { daysOverdue, readersOf, stateLabelOf } from '@shared/domain/cases/moves';
import { caseKind } from '@shared/domain/cases/schema';
import { oversees } from '@shared/domain/entries/access';
import { entryKinds } from '@shared/domain/entries/kinds';
import { entryKind } from '@shared/domain/entries/schema';
import { LIST_READERS } from '@shared/domain/lists/rights';
import { listRowOf } from '@shared/domain/lists/row';
import { levelOf } from '@shared/domain/lists/words';
import { type Actor, holdsRoleOver } from '@shared/domain/people/rights';
import type { Role } from '@shared/domain/people/schema';
import { unitsAbove } from '@shared/domain/people/tree';
import { planYearOf } from '@shared/domain/progress/calendar';
import { type Instant, localDateOf } from '@shared/domain/time';
import type { Store } from '../../store';

interface Context {
  actor: Actor;
  now: Instant;
  store: Store;
}

/** Units looked at, whether a role of the reader reaches one, and the plan's year. */
interface Inside extends Context {
  units: readonly BoardUnit[];
  reaches: (roles: readonly Role[], unitId: string) => boolean;
  aboveOf: (unitId: string) => readonly string[];
  year: number;
}

/** Who sees more of a unit than its figures: whoever answers for it, and whoever oversees it. */
const INSIDERS: readonly Role[] = [
  'branch_officer',
  'study_secretary',
  'group_head',
  'committee_staff',
  'leader',
];

/** What a unit plans in a year at most. */
const MOST = 300;

const listsOf = async ({ actor, store, units, reaches, year }: Inside) => {
  const rows = units.map(async (unit) => {
    const level = levelOf[unit.kind];
    if (level === undefined || !reaches(LIST_READERS, unit.id)) return [];
    const list = await store.lists.one(actor.officeId, year, unit.id);
    return [listRowOf({ unitId: unit.id, name: unit.name }, level, list)];
  });
  return (await Promise.all(rows)).flat();
};

/** Planned or under way; a draft is its organisers' own. */
const comingOf = async ({ actor, now, store, units, reaches, year }: Inside) => {
  const ids = units.map(({ id }) => id);
  const span = { start: now, end: planYearOf(year).end };
  const found = await store.activities.between(actor.officeId, ids, span, MOST);
  return found
    .filter(
      ({ state, unitId }) =>
        state.name === 'published' || (state.name === 'draft' && reaches(ORGANISERS, unitId)),
    )
    .map((activity) => ({
      id: activity.id,
      family: 'activity' as const,
      kind: activity.kind,
      kindLabel: activityKinds[activity.kind].label,
      title: activity.theme,
      unitId: activity.unitId,
      unitName: activity.unitName,
      at: activity.startsAt,
      stateLabel: stateLabel(activity, now),
    }));
};

const entriesOf = async ({ actor, now, store, units, aboveOf, year }: Inside) => {
  const found = await Promise.all(
    units.map(async ({ id }) => {
      const asking = { actor, now, above: aboveOf(id) };
      const kinds = entryKind.options.filter((kind) => oversees(asking, kind, id));
      const entries = await store.entries.ofUnit(actor.officeId, id, year, kinds);
      return entries.filter(({ state }) => state.name !== 'withdrawn');
    }),
  );
  const entries = found.flat();
  return entryKind.options.flatMap((kind) => {
    const count = entries.filter((one) => one.kind === kind).length;
    return count > 0 ? [{ kind, label: entryKinds[kind].label, count }] : [];
  });
};

const casesOf = async ({ actor, now, store, units, reaches, year }: Inside) => {
  const all = await store.cases.inYear(actor.officeId, year);
  const today = localDateOf(now);
  const cases = all.filter(
    ({ kind, unitId }) => units.some(({ id }) => id === unitId) && reaches(readersOf(kind), unitId),
  );
  return {
    cases: caseKind.options.flatMap((kind) => {
      const own = cases.filter((one) => one.kind === kind);
      const open = own.filter((one) => one.open).length;
      return own.length > 0
        ? [{ kind, label: caseKinds[kind].label, count: own.length, open }]
        : [];
    }),
    findings: cases
      .filter(({ kind, open }) => kind === 'finding' && open)
      .map((one) => ({
        id: one.id,
        title: one.title,
        dueOn: one.dueOn,
        overdueDays: daysOverdue(one, today),
        stateLabel: stateLabelOf(one),
      })),
  };
};

/**
 * What those see who answer for the units or oversee them; null: the reader is none of them.
 * @param tree all units of the office
 */
export const insideOf = async (
  context: Context,
  asked: readonly BoardUnit[],
  tree: readonly BoardUnit[],
  year: number,
): Promise<InsideUnit | null> => {
  const { actor, now } = context;
  const places = tree.map(({ id, parentId = null }) => ({ unitId: id, parentId }));
  const aboveOf = (unitId: string) => unitsAbove(unitId, places);
  const reaches: Inside['reaches'] = (roles, unitId) =>
    holdsRoleOver(actor, roles, unitId, now, aboveOf(unitId));
  const units = asked.filter(({ id }) => reaches(INSIDERS, id));
  if (units.length === 0) return null;
  const inside = { ...context, units, reaches, aboveOf, year };
  const [lists, coming, entries, matters] = await Promise.all([
    listsOf(inside),
    comingOf(inside),
    entriesOf(inside),
    casesOf(inside),
  ]);
  return { lists, coming, entries, ...matters };
};
