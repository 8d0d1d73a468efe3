import type { InsideUnit } from '@shared/contract/board-views';
import { activityKinds } from '@shared/domain/activity/kinds';
import { stateLabel } from '@shared/domain/activity/state-label';
import type { BoardUnit } from '@shared/domain/board/schema';
import { caseKinds } from '@shared/domain/cases/kinds';
import { daysOverdue, stateLabelOf } from '@shared/domain/cases/moves';
import { caseKind } from '@shared/domain/cases/schema';
import { oversees } from '@shared/domain/entries/access';
import { entryKinds } from '@shared/domain/entries/kinds';
import { entryKind } from '@shared/domain/entries/schema';
import { LIST_READERS } from '@shared/domain/lists/rights';
import { levelOf } from '@shared/domain/lists/words';
import type { Actor } from '@shared/domain/people/rights';
import type { Role } from '@shared/domain/people/schema';
import { planYearOf } from '@shared/domain/progress/calendar';
import { type Instant, localDateOf } from '@shared/domain/time';
import { askingAbout, type Store } from '../../store';
import { reachOf } from '../cases/reading';
import { rowOf } from '../lists/view';
import { organisedBy, reaches } from '../reaches';

interface Context {
  actor: Actor;
  now: Instant;
  store: Store;
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

const listsOf = async (context: Context, units: readonly BoardUnit[], year: number) => {
  const rows = units.map(async (unit) => {
    const level = levelOf[unit.kind];
    if (level === undefined || !(await reaches(context, LIST_READERS, unit.id))) return [];
    const list = await context.store.lists.one(context.actor.officeId, year, unit.id);
    return [rowOf({ unitId: unit.id, name: unit.name }, level, list)];
  });
  return (await Promise.all(rows)).flat();
};

const comingOf = async (context: Context, ids: readonly string[], year: number) => {
  const { actor, now, store } = context;
  const { end } = planYearOf(year);
  const organised = await organisedBy(context);
  const drafts = (unitId: string) => organised === 'office' || organised.includes(unitId);
  const found = await store.activities.between(actor.officeId, ids, { start: now, end }, MOST);
  return found
    .filter(
      ({ state, unitId }) =>
        state.name === 'published' || (state.name === 'draft' && drafts(unitId)),
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

const entriesOf = async (context: Context, ids: readonly string[], year: number) => {
  const { store, actor } = context;
  const found = await Promise.all(
    ids.map(async (unitId) => {
      const asking = await askingAbout(context, unitId);
      const kinds = entryKind.options.filter((kind) => oversees(asking, kind, unitId));
      const entries = await store.entries.ofUnit(actor.officeId, unitId, year, kinds);
      return entries.filter(({ state }) => state.name !== 'withdrawn');
    }),
  );
  const entries = found.flat();
  return entryKind.options.flatMap((kind) => {
    const count = entries.filter((one) => one.kind === kind).length;
    return count > 0 ? [{ kind, label: entryKinds[kind].label, count }] : [];
  });
};

const casesOf = async (context: Context, ids: readonly string[], year: number) => {
  const { store, actor, now } = context;
  const [all, reach] = await Promise.all([
    store.cases.inYear(actor.officeId, year),
    reachOf(context),
  ]);
  const today = localDateOf(now);
  const cases = all.filter(
    ({ kind, unitId }) =>
      ids.includes(unitId) &&
      reach.some(
        (one) => one.kind === kind && (one.units === 'office' || one.units.includes(unitId)),
      ),
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

/** What those see who answer for the units or oversee them; null: the reader is none of them. */
export const insideOf = async (
  context: Context,
  units: readonly BoardUnit[],
  year: number,
): Promise<InsideUnit | null> => {
  const own = await Promise.all(
    units.map(async (unit) => ((await reaches(context, INSIDERS, unit.id)) ? [unit] : [])),
  );
  const reached = own.flat();
  if (reached.length === 0) return null;
  const ids = reached.map(({ id }) => id);
  const [lists, coming, entries, matters] = await Promise.all([
    listsOf(context, reached, year),
    comingOf(context, ids, year),
    entriesOf(context, ids, year),
    casesOf(context, ids, year),
  ]);
  return { lists, coming, entries, ...matters };
};
