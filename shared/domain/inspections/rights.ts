import { type Actor, holdsRole, holdsRoleOver } from '../people/rights';
import type { Role } from '../people/schema';
import type { Instant } from '../time';
import type { Inspection } from './schema';

/** Who plans rounds, inspects and writes the bulletin. */
export const INSPECTORS = ['committee_staff'] as const satisfies readonly Role[];

/** Who reads every round. */
const READERS: readonly Role[] = ['committee_staff', 'leader'];

/** Who answers in an inspected unit. */
const INSPECTED: readonly Role[] = ['branch_officer'];

export const READS_SOME = ['committee_staff', 'leader', 'branch_officer'] as const;

/** Units whose rounds somebody reads; `'office'`: all. */
export const roundsOf = (actor: Actor, now: Instant): 'office' | string[] => {
  if (holdsRole(actor, READERS, now)) return 'office';
  return actor.memberships
    .map(({ unitId }) => unitId)
    .filter((unitId) => holdsRoleOver(actor, INSPECTED, unitId, now));
};

/** Whoever is inspected reads a round once it runs; a draft is the inspectors' own. */
export const mayReadRound = (
  actor: Actor,
  { units, state }: Pick<Inspection, 'units' | 'state'>,
  now: Instant,
): boolean => {
  const own = roundsOf(actor, now);
  if (own === 'office') return true;
  return state !== 'draft' && units.some(({ unitId }) => own.includes(unitId));
};
