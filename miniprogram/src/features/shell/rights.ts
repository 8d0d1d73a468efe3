import type { Session } from '@shared/contract/session';
import { DUAL_LIFE_READERS } from '@shared/domain/attendance/dual-life-readers';
import { BINDING_ROLES } from '@shared/domain/binding/may-handle';
import type { Role } from '@shared/domain/people/schema';
import { ANSWERING_ROLES } from '@shared/domain/reminders/rules/answering';

/** Who keeps the office's roster. */
const ROSTER_KEEPERS: readonly Role[] = ['committee_staff', 'administrator'];

/** Who reads the roster, of some unit or of all. */
const ROSTER_READERS: readonly Role[] = [
  'branch_officer',
  'committee_staff',
  'leader',
  'administrator',
];

/** Who changes it, in some unit or in all. */
const ROSTER_CHANGERS: readonly Role[] = ['branch_officer', 'committee_staff', 'administrator'];

const ORGANISING: readonly Role[] = [
  'branch_officer',
  'study_secretary',
  'volunteer_coordinator',
  'committee_staff',
];

/** Who sees the sums of volunteer service. */
const SERVICE_READERS: readonly Role[] = [...ORGANISING, 'leader'];

/** Who keeps the list of a volunteer team. */
const CORPS_KEEPERS: readonly Role[] = ['volunteer_coordinator', 'committee_staff'];

/** What is held in a volunteer team. */
const OF_TEAMS: readonly Role[] = ['volunteer', 'volunteer_coordinator'];

/** Who answers what members ask: leave, late entries, corrections. */
const ANSWERING: readonly Role[] = [...ORGANISING, 'group_head'];

/** Who reads papers of a unit's year: leaders some of them. */
const PAPER_READERS: readonly Role[] = [...ORGANISING, 'group_head', 'leader'];

/** Who keeps or reads registers and cases, of some unit or of all. */
const REGISTER_KEEPERS: readonly Role[] = ['branch_officer', 'committee_staff', 'leader'];

/** Who is told what their study group owes. */
const STUDY_DUTIES: readonly Role[] = ['study_secretary', 'group_head'];

/** Who reads how the plan stands in short. */
const DIGEST_READERS: readonly Role[] = ['committee_staff', 'leader'];

/** Who sees a study group's year without belonging to it. */
const STUDY_OVERSEERS: readonly Role[] = [
  'study_secretary',
  'group_head',
  'committee_staff',
  'leader',
];

/** Who is shown how the whole office stands, on one page. */
const OVERSEERS: readonly Role[] = ['leader', 'committee_staff'];

/** What the interface offers a person. The server decides by itself whatever is shown here. */
export interface Rights {
  /** May create activities and show their codes, in some unit or in all. */
  organises: boolean;
  /** Answers leave and other asks, of some unit or of all. */
  answersAsks: boolean;
  /** Answers for what a study group owes: plan, sessions, bulletins. */
  answersForStudy: boolean;
  /** Answers for what the plan asks of some unit, or gives the word that something waits for. */
  answersForWork: boolean;
  /** Reads how the plan stands in short: the committee's office and the leaders. */
  readsDigest: boolean;
  /** May print and take along papers, of some unit or of all. */
  readsPapers: boolean;
  /** Looks at the study of a study group: its own members, who keeps it, who oversees the office. */
  studies: boolean;
  /** Reads the leading members' 双重组织生活, of some branch or of all. */
  readsDualLife: boolean;
  /** Keeps the study of a study group. */
  keepsStudy: boolean;
  /** Keeps or reads registers of documents and facts, and cases. */
  keepsRegisters: boolean;
  /** Is shown how the whole office stands, on one page. */
  oversees: boolean;
  /** Works for the Party committee: imports and reviews the year's plan. */
  isCommittee: boolean;
  /** May invite people of some unit into the app. */
  invites: boolean;
  /** Sees who belongs to some unit, or to all. */
  readsRoster: boolean;
  /** Adds and changes people of some unit, or of all. */
  managesPeople: boolean;
  /** Keeps the office's roster: imports it. */
  keepsRoster: boolean;
  /** May change settings of the office. */
  administers: boolean;
  /** Sees what was served in a year, of some unit or of all. */
  sumsService: boolean;
  /** Keeps the people of some volunteer team, or of all. */
  keepsCorps: boolean;
  /** Is in volunteer teams alone: no branch plans anything for them. */
  isVolunteerOnly: boolean;
  /** Units in which the person coordinates volunteers. */
  coordinatorOf: readonly string[];
  /** Units in which the person is an officer: their own activities, shown first. */
  officerOf: readonly string[];
}

/** What the roles of a session let a person do; nothing while it is not known. */
export const rightsOf = (session: Session | undefined): Rights => {
  const memberships = session?.memberships ?? [];
  const held = memberships.flatMap(({ roles }) => roles);
  const unitsWith = (role: Role) =>
    memberships.filter(({ roles }) => roles.includes(role)).map(({ unitId }) => unitId);
  return {
    organises: held.some((role) => ORGANISING.includes(role)),
    answersAsks: held.some((role) => ANSWERING.includes(role)),
    answersForStudy: held.some((role) => STUDY_DUTIES.includes(role)),
    answersForWork: held.some((role) => ANSWERING_ROLES.some((each) => each === role)),
    readsDigest: held.some((role) => DIGEST_READERS.includes(role)),
    readsPapers: held.some((role) => PAPER_READERS.includes(role)),
    invites: held.some((role) => BINDING_ROLES.some((each) => each === role)),
    studies:
      held.some((role) => STUDY_OVERSEERS.includes(role)) ||
      memberships.some(
        ({ unitKind, roles }) => unitKind === 'study_group' && roles.includes('member'),
      ),
    readsDualLife: held.some((role) => DUAL_LIFE_READERS.some((each) => each === role)),
    keepsStudy: held.includes('study_secretary'),
    keepsRegisters: held.some((role) => REGISTER_KEEPERS.includes(role)),
    oversees: held.some((role) => OVERSEERS.includes(role)),
    isCommittee: held.includes('committee_staff'),
    readsRoster: held.some((role) => ROSTER_READERS.includes(role)),
    managesPeople: held.some((role) => ROSTER_CHANGERS.includes(role)),
    keepsRoster: held.some((role) => ROSTER_KEEPERS.includes(role)),
    administers: held.includes('administrator'),
    sumsService: held.some((role) => SERVICE_READERS.includes(role)),
    keepsCorps: held.some((role) => CORPS_KEEPERS.includes(role)),
    isVolunteerOnly: held.length > 0 && held.every((role) => OF_TEAMS.includes(role)),
    coordinatorOf: unitsWith('volunteer_coordinator'),
    officerOf: unitsWith('branch_officer'),
  };
};
