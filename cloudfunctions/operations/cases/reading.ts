import type { CaseCard } from '@shared/contract/cases';
import { caseKinds } from '@shared/domain/cases/kinds';
import {
  type Asking,
  daysOverdue,
  isDueSoon,
  mayChange,
  mayRead,
  movesFor,
  readersOf,
  stateLabelOf,
} from '@shared/domain/cases/moves';
import { type CaseKind, type CaseRecord, caseKind } from '@shared/domain/cases/schema';
import { type Actor, reachesDown, unitsReached } from '@shared/domain/people/rights';
import { unitsAbove } from '@shared/domain/people/tree';
import { isLateEntry } from '@shared/domain/plan/year-state';
import { type Instant, localDateOf } from '@shared/domain/time';
import type { CaseReach, Store } from '../../store';

interface Context {
  actor: Actor;
  now: Instant;
  store: Store;
}

const ALL_READERS = [...new Set(caseKind.options.flatMap(readersOf))];

/** The tree is read only where the answer depends on it. */
const treeFor = ({ actor, now, store }: Context) =>
  reachesDown(actor, ALL_READERS, now) ? store.organisation.units(actor.officeId) : [];

/** Who asks about cases of a unit. */
export const askingAboutCases = async (context: Context, unitId: string): Promise<Asking> => ({
  actor: context.actor,
  now: context.now,
  above: unitsAbove(unitId, await treeFor(context)),
});

/** Units whose cases somebody reads, kind by kind. */
export const reachOf = async (
  context: Context,
  kinds: readonly CaseKind[] = caseKind.options,
): Promise<CaseReach> => {
  const { actor, now } = context;
  const tree = await treeFor(context);
  return kinds
    .map((kind) => ({ kind, units: unitsReached(actor, readersOf(kind), now, tree) }))
    .filter(({ units }) => units === 'office' || units.length > 0);
};

/** A case as one person sees it, with what that person may do. */
export const caseCardFor = (asking: Asking, record: CaseRecord): CaseCard => {
  const { steps: _steps, slot: _slot, at: _at, history, ...shown } = record;
  const today = localDateOf(asking.now);
  return {
    ...shown,
    stateLabel: stateLabelOf(record),
    lateEntry: isLateEntry(record),
    overdueDays: daysOverdue(record, today),
    dueSoon: isDueSoon(record, today),
    seen: history.length,
    mayChange: mayChange(asking, record),
    mayMoveTo: movesFor(asking, record).map(({ to }) => to),
  };
};

/** A case somebody may read, and who asks; undefined when there is none for them. */
export const caseToRead = async (context: Context, record: CaseRecord | undefined) => {
  if (record?.officeId !== context.actor.officeId) return undefined;
  const asking = await askingAboutCases(context, record.unitId);
  return mayRead(asking, record) ? { asking, record } : undefined;
};

/** Whether cases of the kind carry the running numbers of their year. */
export const runs = (kind: CaseKind): boolean => caseKinds[kind].number === 'running';
