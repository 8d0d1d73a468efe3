import type { CaseKind } from '../cases/schema';
import type { EntryKind } from '../entries/schema';
import { activityRecordPaper } from './activity-record';
import { attendanceMatrix } from './attendance-matrix';
import { absenteesPaper, bulletinPaper } from './bulletin';
import { contactVisitsPaper } from './contact-visits';
import { corpsRosterPaper } from './corps-roster';
import type { ActivityPaperData, BulletinPaperData, YearPaperData } from './data';
import { doubleRegistrationPaper } from './double-registration';
import { dualLifePaper } from './dual-life';
import { hotlineLedgerPaper } from './hotline-ledger';
import { inspectionBulletinPaper } from './inspection-bulletin';
import { ledgerPaper } from './ledger';
import { meetingRecordPaper } from './meeting-record';
import { oneMatterRegisterPaper } from './one-matter-register';
import type { Paper, PaperKind } from './paper';
import type {
  CasesPaperData,
  EntriesPaperData,
  ListPaperData,
  ProgressPaperData,
  RoundPaperData,
} from './plan-data';
import { progressSummaryPaper } from './progress-summary';
import { rectificationLedgerPaper } from './rectification-ledger';
import { reminderTalksPaper } from './reminder-talks';
import { responsibilityListPaper } from './responsibility-list';
import { serviceRecordPaper } from './service-record';
import { serviceStatementPaper } from './service-statement';
import { signInSheet } from './sign-in';
import { studyBookLeaves, studyCoverPaper } from './study-book';
import {
  studyArchivePaper,
  studyChecklistPaper,
  studyNotesPaper,
  studyRegimesPaper,
  studySessionsPaper,
} from './study-file';
import { studyMatrixPaper } from './study-matrix';
import { studyRecordPaper } from './study-record';
import { integrityTalksPaper, talkRegisterPaper } from './talk-register';
import type {
  CorpsPaperData,
  EventPaperData,
  ServiceRecordData,
  StatementPaperData,
  SummaryPaperData,
} from './volunteer-data';
import { recruitmentPaper } from './volunteer-recruitment';
import { signInOutSheet } from './volunteer-sign-in-out';
import { signUpListPaper } from './volunteer-sign-up-list';
import { volunteerSummaryPaper } from './volunteer-summary';
import { type BookData, type Bound, coverPaper, type Leaf, yearBookLeaves } from './year-book';

/**
 * A paper by what it is made of: one activity, a unit's year, a bulletin, several papers bound together;
 * of volunteering an event, a person's service, a statement, the sums of a year, a team; of the plan's work
 * its progress, a list of responsibility, matters or entries of some kinds, a round of inspection.
 */
export type PaperDefinition =
  | { of: 'activity'; layout: (data: ActivityPaperData) => Paper }
  | { of: 'year'; layout: (data: YearPaperData) => Paper }
  | { of: 'bulletin'; layout: (data: BulletinPaperData) => Paper }
  | { of: 'event'; layout: (data: EventPaperData) => Paper }
  | { of: 'service'; layout: (data: ServiceRecordData) => Paper }
  | { of: 'statement'; layout: (data: StatementPaperData) => Paper }
  | { of: 'summary'; layout: (data: SummaryPaperData) => Paper }
  | { of: 'team'; layout: (data: CorpsPaperData) => Paper }
  | { of: 'progress'; layout: (data: ProgressPaperData) => Paper }
  | { of: 'list'; layout: (data: ListPaperData) => Paper }
  | { of: 'cases'; kinds: readonly CaseKind[]; layout: (data: CasesPaperData) => Paper }
  | { of: 'entries'; kinds: readonly EntryKind[]; layout: (data: EntriesPaperData) => Paper }
  | { of: 'round'; layout: (data: RoundPaperData) => Paper }
  | {
      of: 'book';
      /** The leaves in order, from the activities of the year. */
      leaves: (activities: readonly Bound[]) => Leaf[];
      cover: (data: BookData, leaves: readonly Leaf[]) => Paper;
    };

/** The registry of papers: a new one is one file, a line here and its name in `offers.ts`. */
export const papers = {
  sign_in_blank: { of: 'activity', layout: signInSheet('blank') },
  sign_in: { of: 'activity', layout: signInSheet('filled') },
  activity_record: { of: 'activity', layout: activityRecordPaper },
  meeting_record: { of: 'activity', layout: meetingRecordPaper },
  attendance_matrix: { of: 'year', layout: attendanceMatrix },
  ledger: { of: 'year', layout: ledgerPaper },
  dual_life: { of: 'year', layout: dualLifePaper },
  study_attendance_matrix: { of: 'year', layout: studyMatrixPaper },
  study_record: { of: 'activity', layout: studyRecordPaper },
  volunteer_recruitment: { of: 'event', layout: recruitmentPaper },
  volunteer_sign_up_list: { of: 'event', layout: signUpListPaper },
  volunteer_sign_in_out_blank: { of: 'event', layout: signInOutSheet('blank') },
  volunteer_sign_in_out: { of: 'event', layout: signInOutSheet('filled') },
  service_record: { of: 'service', layout: serviceRecordPaper },
  service_statement: { of: 'statement', layout: serviceStatementPaper },
  volunteer_summary: { of: 'summary', layout: volunteerSummaryPaper },
  corps_roster: { of: 'team', layout: corpsRosterPaper },
  year_book: { of: 'book', leaves: yearBookLeaves, cover: coverPaper },
  responsibility_list: { of: 'list', layout: responsibilityListPaper },
  study_archive: { of: 'year', layout: studyArchivePaper },
  study_sessions: { of: 'year', layout: studySessionsPaper },
  study_notes: { of: 'year', layout: studyNotesPaper },
  study_regimes: { of: 'year', layout: studyRegimesPaper },
  study_checklist: { of: 'year', layout: studyChecklistPaper },
  study_book: { of: 'book', leaves: studyBookLeaves, cover: studyCoverPaper },
  bulletin: { of: 'bulletin', layout: bulletinPaper },
  bulletin_absentees: { of: 'bulletin', layout: absenteesPaper },
  progress_summary: { of: 'progress', layout: progressSummaryPaper },
  inspection_bulletin: { of: 'round', layout: inspectionBulletinPaper },
  rectification_ledger: { of: 'cases', kinds: ['finding'], layout: rectificationLedgerPaper },
  reminder_talks: { of: 'entries', kinds: ['reminder_talk'], layout: reminderTalksPaper },
  talk_register: { of: 'entries', kinds: ['heart_to_heart_talk'], layout: talkRegisterPaper },
  integrity_talks: { of: 'entries', kinds: ['integrity_talk'], layout: integrityTalksPaper },
  hotline_ledger: { of: 'cases', kinds: ['hotline'], layout: hotlineLedgerPaper },
  one_matter_register: { of: 'cases', kinds: ['one_matter'], layout: oneMatterRegisterPaper },
  double_registration: {
    of: 'entries',
    kinds: ['double_registration', 'registration_numbers'],
    layout: doubleRegistrationPaper,
  },
  contact_visits: {
    of: 'entries',
    kinds: ['contact_point', 'leader_visit'],
    layout: contactVisitsPaper,
  },
} as const satisfies Record<PaperKind, PaperDefinition>;

/** The same, by any kind: what differs between them is told apart by `of`. */
export const definitionOf = (kind: PaperKind): PaperDefinition => papers[kind];

export { emptyPaper, type Leaf } from './year-book';
