import { ORGANISERS } from '@shared/contract/organisers';
import type { Leaf } from '@shared/domain/papers';
import { offerOf } from '@shared/domain/papers/offers';
import type { PaperKind } from '@shared/domain/papers/paper';
import { type Actor, holdsRole } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import type { Store, UnitRecord } from '../../store';
import { reaches } from '../reaches';

export interface Asking {
  actor: Actor;
  now: Instant;
  store: Store;
}

/** How somebody reads a paper of a unit: with whom it names, without, or not at all. */
export const readingOf = async (
  asking: Asking,
  paper: PaperKind,
  unitId: string,
): Promise<'full' | 'unnamed' | 'none'> => {
  const { forLeaders, onlyFor, unnamedFor = [] } = offerOf(paper);
  if (await reaches(asking, onlyFor ?? ORGANISERS, unitId)) return 'full';
  return forLeaders || (await reaches(asking, unnamedFor, unitId)) ? 'unnamed' : 'none';
};

/** Papers that tell of the whole office where they are the organ committee's. */
export const isWhole = ({ kind }: Pick<UnitRecord, 'kind'>): boolean => kind === 'organ_committee';

/** Whether somebody reads as much as the unit's paper tells: of the whole office not everybody does. */
export const readsWhole = (
  actor: Actor,
  paper: PaperKind,
  unit: Pick<UnitRecord, 'kind'>,
  now: Instant,
): boolean => {
  const { wholeFor } = offerOf(paper);
  return wholeFor === undefined || !isWhole(unit) || holdsRole(actor, wholeFor, now);
};

/**
 * The leaves of a book as its reader may have them: a paper that is not theirs to read is a named empty
 * leaf, one whose names they do not see has none.
 */
export const boundFor = (
  asking: Asking,
  unitId: string,
  leaves: readonly Leaf[],
): Promise<Leaf[]> =>
  Promise.all(
    leaves.map(async (leaf): Promise<Leaf> => {
      if (leaf.name !== 'year' || offerOf(leaf.paper).onlyFor === undefined) return leaf;
      const reading = await readingOf(asking, leaf.paper, unitId);
      if (reading === 'none') return { name: 'empty', chapter: leaf.chapter };
      return reading === 'full' ? leaf : { ...leaf, unnamed: true };
    }),
  );
