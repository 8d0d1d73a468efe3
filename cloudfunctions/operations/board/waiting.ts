import type { RecordCard } from '@shared/contract/board';
import { entryKinds } from '@shared/domain/entries/kinds';
import { entryKind } from '@shared/domain/entries/schema';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';

const CHECKED = entryKind.options.filter((kind) => entryKinds[kind].checkedFromAbove);

/**
 * Statements of an item that the level above has not checked yet. They count for nothing, and what they
 * say is not told before: of each its kind, its unit and its day.
 */
export const waitingFor = async (
  store: Store,
  officeId: string,
  { year, number, until }: { year: number; number: number; until: Instant },
): Promise<RecordCard[]> => {
  const entries = await store.entries.ofYear(officeId, year, CHECKED);
  return entries
    .filter(
      ({ state, serves, at }) =>
        state.name === 'draft' && at <= until && serves.some(({ item }) => item === number),
    )
    .map(({ id, kind, unitId, unitName, at }) => ({
      id,
      family: 'entry',
      kind,
      kindLabel: entryKinds[kind].label,
      title: entryKinds[kind].label,
      unitId,
      unitName,
      at,
      stateLabel: '待上级核实',
    }));
};
