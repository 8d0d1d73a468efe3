import type { EntryKind } from '../schema';
import { attestation } from './attestation';
import { brandCard } from './brand-card';
import { careNumbers } from './care-numbers';
import { civilisedUnit } from './civilised-unit';
import { contactPoint } from './contact-point';
import type { EntryKindDefinition } from './definition';
import { document } from './document';
import { doubleRegistration } from './double-registration';
import { exchange } from './exchange';
import { fieldResearch } from './field-research';
import { firstSecretary } from './first-secretary';
import { heartToHeartTalk } from './heart-to-heart-talk';
import { inspectionBulletin } from './inspection-bulletin';
import { integrityTalk } from './integrity-talk';
import { leaderVisit } from './leader-visit';
import { massOrganisation } from './mass-organisation';
import { officerTraining } from './officer-training';
import { programme } from './programme';
import { publication } from './publication';
import { recruitmentNumbers } from './recruitment-numbers';
import { registrationNumbers } from './registration-numbers';
import { reminderTalk } from './reminder-talk';
import { selfStudy } from './self-study';
import { sittingIn } from './sitting-in';
import { standardResult } from './standard-result';
import { starRating } from './star-rating';
import { studyChecklist } from './study-checklist';
import { studyPaper } from './study-paper';
import { studyRegime } from './study-regime';
import { studyShowing } from './study-showing';
import { workGround } from './work-ground';

/** The registry of kinds: a new kind is one file and one line here. */
export const entryKinds: Record<EntryKind, EntryKindDefinition> = {
  study_regime: studyRegime,
  study_showing: studyShowing,
  programme,
  self_study: selfStudy,
  field_research: fieldResearch,
  exchange,
  study_paper: studyPaper,
  study_checklist: studyChecklist,
  document,
  publication,
  inspection_bulletin: inspectionBulletin,
  heart_to_heart_talk: heartToHeartTalk,
  integrity_talk: integrityTalk,
  reminder_talk: reminderTalk,
  standard_result: standardResult,
  star_rating: starRating,
  civilised_unit: civilisedUnit,
  attestation,
  contact_point: contactPoint,
  leader_visit: leaderVisit,
  first_secretary: firstSecretary,
  work_ground: workGround,
  brand_card: brandCard,
  double_registration: doubleRegistration,
  registration_numbers: registrationNumbers,
  recruitment_numbers: recruitmentNumbers,
  care_numbers: careNumbers,
  mass_organisation: massOrganisation,
  officer_training: officerTraining,
  sitting_in: sittingIn,
};

/** Kinds of documents that stay in force from year to year, of these. */
export const standingOf = (kinds: readonly EntryKind[]): EntryKind[] =>
  kinds.filter((kind) => entryKinds[kind].standing);

export type { EntryField, EntryKindDefinition, RegisterName } from './definition';
