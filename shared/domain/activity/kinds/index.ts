import type { ActivityKind } from '../schema';
import { branchCommitteeMeeting } from './branch-committee-meeting';
import { branchGeneralMeeting } from './branch-general-meeting';
import { climateMeeting } from './climate-meeting';
import { culturalSportsEvent } from './cultural-sports-event';
import type { KindDefinition } from './definition';
import { democraticLifeMeeting } from './democratic-life-meeting';
import { fieldVisit } from './field-visit';
import { generalActivity } from './general-activity';
import { organisationalLifeMeeting } from './organisational-life-meeting';
import { partyLecture } from './party-lecture';
import { publicFitness } from './public-fitness';
import { publicService } from './public-service';
import { studySession } from './study-session';
import { subgroupMeeting } from './subgroup-meeting';
import { themePartyDay } from './theme-party-day';
import { training } from './training';
import { visit } from './visit';
import { volunteerEvent } from './volunteer-event';
import { warningEducation } from './warning-education';

/** The registry of kinds: a new kind is one file and one line here. */
export const activityKinds: Record<ActivityKind, KindDefinition> = {
  theme_party_day: themePartyDay,
  branch_general_meeting: branchGeneralMeeting,
  branch_committee_meeting: branchCommitteeMeeting,
  subgroup_meeting: subgroupMeeting,
  party_lecture: partyLecture,
  organisational_life_meeting: organisationalLifeMeeting,
  democratic_life_meeting: democraticLifeMeeting,
  warning_education: warningEducation,
  field_visit: fieldVisit,
  training,
  study_session: studySession,
  climate_meeting: climateMeeting,
  cultural_sports_event: culturalSportsEvent,
  volunteer_event: volunteerEvent,
  visit,
  public_service: publicService,
  public_fitness: publicFitness,
  general_activity: generalActivity,
};

/** The evidence a kind gives, as commitments name it: `family/kind`, or a name of its own. */
export const evidenceOf = (kind: ActivityKind): string =>
  activityKinds[kind].evidence ?? `activity/${kind}`;

export {
  type ActivityTemplate,
  type KindDefinition,
  type KindGroup,
  kindGroups,
  type Quorum,
  type RosterRule,
} from './definition';
