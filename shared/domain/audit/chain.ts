import type { AuditLink } from './schema';

/** The hash before the first link. */
export const FIRST_PREVIOUS = '0'.repeat(64);

/** A link before it is tied: everything but its hash. */
export type UntiedLink = Omit<AuditLink, 'hash'>;

/** Ties a link: hex of a hash over all its other fields in one fixed written form. */
export type Tie = (link: UntiedLink) => string;

/** Why a chain does not hold, and at which link. */
export type BreakReason = 'sequence' | 'previous' | 'hash' | 'office';

export type ChainVerdict =
  | { holds: true; links: number; lastHash: string }
  | { holds: false; brokenAt: number; reason: BreakReason };

const untied = ({ hash: _hash, ...link }: AuditLink): UntiedLink => link;

/**
 * Follows a chain from its first link, or from where a part of it was cut out. A changed, missing,
 * added or exchanged link breaks it at the first one that does not fit.
 * @param links in order; the first one's `previous` is taken as given unless its sequence is 1
 */
export const verifyChain = (links: Iterable<AuditLink>, tie: Tie): ChainVerdict => {
  let before: AuditLink | undefined;
  let count = 0;
  for (const link of links) {
    const reason = breakAt(link, before, tie);
    if (reason) return { holds: false, brokenAt: link.sequence, reason };
    before = link;
    count += 1;
  }
  return { holds: true, links: count, lastHash: before?.hash ?? FIRST_PREVIOUS };
};

const breakAt = (
  link: AuditLink,
  before: AuditLink | undefined,
  tie: Tie,
): BreakReason | undefined => {
  if (before && link.officeId !== before.officeId) return 'office';
  if (before && link.sequence !== before.sequence + 1) return 'sequence';
  const expected = before ? before.hash : link.sequence === 1 ? FIRST_PREVIOUS : link.previous;
  if (link.previous !== expected) return 'previous';
  return tie(untied(link)) === link.hash ? undefined : 'hash';
};
