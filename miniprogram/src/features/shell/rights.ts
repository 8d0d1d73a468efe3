import type { Session } from '@shared/contract/session';
import type { Role } from '@shared/domain/people/schema';

const ORGANISING: readonly Role[] = ['branch_officer', 'committee_staff'];

/** What the interface offers a person. The server decides by itself whatever is shown here. */
export interface Rights {
  /** May create activities and show their codes, in some unit or in all. */
  organises: boolean;
  /** Works for the Party committee: imports and reviews the year's plan. */
  isCommittee: boolean;
  /** Units in which the person is an officer: their own activities, shown first. */
  officerOf: readonly string[];
}

/** What the roles of a session let a person do; nothing while it is not known. */
export const rightsOf = (session: Session | undefined): Rights => {
  const memberships = session?.memberships ?? [];
  const held = memberships.flatMap(({ roles }) => roles);
  return {
    organises: held.some((role) => ORGANISING.includes(role)),
    isCommittee: held.includes('committee_staff'),
    officerOf: memberships
      .filter(({ roles }) => roles.includes('branch_officer'))
      .map(({ unitId }) => unitId),
  };
};
