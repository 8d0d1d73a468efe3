import type { Role } from '../people/schema';

/**
 * Who is told of a leading member's 双重组织生活 besides herself: the secretary of her branch and the
 * committee (`inventory.md` 2.3). The branch's other officers are not.
 */
export const DUAL_LIFE_READERS = [
  'branch_secretary',
  'committee_staff',
] as const satisfies readonly Role[];
