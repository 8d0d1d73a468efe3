import type { UnitKind } from '../../people/schema';
import type { StudyMode } from '../../study/schema';
import type { DetailField } from '../schema';

/** A starting point the organiser may take and change. */
export interface ActivityTemplate {
  id: string;
  name: string;
  theme: string;
  place: string;
  durationMinutes: number;
  /** Of kinds that study: how it is studied. */
  mode?: StudyMode;
}

/** Headings of the list of kinds, in order. */
export const kindGroups = ['支部组织生活', '会议', '教育培训', '其他'] as const;

export type KindGroup = (typeof kindGroups)[number];

/**
 * Whose names stand on the roster (应到).
 * - `members`: the unit's Party members.
 * - `committee`: those of them who hold a post in it, or organise it (支委会).
 * - `chosen`: whom the organiser chooses among the unit's people; all of them when nobody is chosen.
 * - `none`: nobody; only how many came is recorded.
 */
export type RosterRule = 'members' | 'committee' | 'chosen' | 'none';

/** The paper a kind prints, by its number in `artefacts.md`: 2 活动记录, 3 会议记录, 8 学习记录. */
export type RecordPaper = 'activity_record' | 'meeting_record' | 'study_record';

/** Part of those who may vote that has to be there, as the regulation has it. Shown, never enforced. */
export interface Quorum {
  /** More than this part, or at least this part. */
  than: 'more' | 'at_least';
  part: readonly [numerator: number, denominator: number];
  /** Who is counted: full members alone, or everyone due. */
  of: 'voters' | 'due';
  source: string;
}

/** Everything that sets one kind of activity apart from another. All lengths in minutes. */
export interface KindDefinition {
  label: string;
  /** Under which heading it is looked for. */
  group: KindGroup;
  /** Words in a commitment that this kind may well serve; for suggestions, a person chooses. */
  hints: readonly string[];
  hostedBy: readonly UnitKind[];
  /** The evidence it gives, as commitments name it; left out: `activity/` and its name. */
  evidence?: string;
  /** The deputy secretary is to sit in (18.1): whether anybody did is told to the board. */
  asksSittingIn?: true;
  roster: RosterRule;
  /** What its form asks beside theme, time and place. */
  details: readonly DetailField[];
  paper: RecordPaper;
  /** Its column in the ledger of 三会一课 (`artefacts.md` 5); null: it is not one of the four. */
  ledger: 'general_meeting' | 'committee_meeting' | 'subgroup_meeting' | 'lecture' | null;
  /** It has a mode of study, materials and keynote speakers, and what was missed is made up for (补学). */
  studies: boolean;
  /** People sign up for shifts of it, on a form of its own; it has no roster, and service in place of attendance. */
  shifts: boolean;
  /** The record has a line for the result of a vote. */
  votes: boolean;
  quorum: Quorum | null;
  durationMinutes: number;
  opensBeforeMinutes: number;
  lateAfterMinutes: number;
  /** So long after the end the door stays open, for checking out. */
  closesAfterMinutes: number;
  templates: readonly ActivityTemplate[];
}

/** What most kinds share; a kind says only what is its own. */
export const usual = {
  hints: [],
  roster: 'members',
  details: [],
  paper: 'meeting_record',
  ledger: null,
  studies: false,
  shifts: false,
  votes: false,
  quorum: null,
  durationMinutes: 90,
  opensBeforeMinutes: 30,
  lateAfterMinutes: 10,
  closesAfterMinutes: 0,
  templates: [],
} as const satisfies Partial<KindDefinition>;
