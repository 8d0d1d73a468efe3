import { entriesList } from '@shared/contract/entries';
import {
  type Asking,
  addressedAs,
  belongsTo,
  mayWriteOwn,
  oversees,
  seesNames,
  writesForUnit,
} from '@shared/domain/entries/access';
import { cardFor } from '@shared/domain/entries/card';
import { type EntryKind, entryKind } from '@shared/domain/entries/schema';
import { succeed } from '@shared/domain/outcome';
import { askingAbout } from '../../store';
import { implement, nothingToLoad } from '../implement';

const PAGE = 20;

/** Stands for a unit nobody holds a role in: only roles that reach the whole office reach it. */
const NO_UNIT = '';

/** Kinds somebody may write here. */
const writable = (asking: Asking, unitId: string, kinds: readonly EntryKind[]) =>
  kinds.flatMap((kind) => {
    const forOthers = writesForUnit(asking, kind, unitId);
    return forOthers || mayWriteOwn(asking, kind, unitId) ? [{ kind, forOthers }] : [];
  });

export const list = implement(entriesList, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const {
      unitId,
      kinds = entryKind.options,
      memberId,
      topic,
      year,
      search,
      states,
      cursor,
    } = input;
    const asking = await askingAbout({ actor, now, store }, unitId ?? NO_UNIT);
    // Whoever does not see whom a kind names cannot ask by name either.
    const mayAskFor = (kind: EntryKind) =>
      memberId === undefined || seesNames(asking, kind, unitId ?? NO_UNIT);
    const at = unitId ?? NO_UNIT;
    const whole = kinds.filter((kind) => oversees(asking, kind, at) && mayAskFor(kind));
    const isHome = unitId !== undefined && belongsTo(asking, unitId);
    const { documents, next } = await store.entries.page(actor.officeId, {
      unitId,
      planYear: year,
      kinds,
      memberId,
      topic,
      search: search?.trim() || undefined,
      states,
      // Beside what one oversees: one's own, and what the own unit has that is nobody's own.
      visible: { whole, own: actor.memberId, shared: isHome, addressed: addressedAs(asking) },
      cursor,
      limit: PAGE,
    });
    return succeed({
      entries: documents.map((entry) => cardFor(asking, entry)),
      next,
      mayWrite: unitId === undefined ? [] : writable(asking, unitId, kinds),
    });
  },
});
