import { activityStore } from './activities';
import { askStore } from './asks';
import { attendanceStore } from './attendance';
import { auditStore } from './audit';
import { bindingStore } from './binding';
import { boardSummaryStore } from './board-summaries';
import { bulletinStore } from './bulletins';
import { caseStore } from './cases';
import { dataRequestStore } from './data-requests';
import type { Database } from './database';
import { entryStore } from './entries';
import { entryFileStore } from './entry-files';
import { feedbackStore } from './feedback';
import { inputPartStore } from './input-parts';
import { inspectionStore } from './inspections';
import { listStore } from './lists';
import { makeUpStore } from './make-ups';
import { messageCreditStore } from './message-credits';
import { messageStore } from './messages';
import { organisationStore } from './organisation';
import { peopleStore } from './people';
import { planYearStore } from './plan-years';
import { planStore } from './plans';
import { reportStore } from './reports';
import { retentionStore } from './retention';
import { rosterImportStore } from './roster-imports';
import { serviceStore } from './services';
import { sessionStore } from './sessions';
import { signUpStore } from './sign-ups';
import { statementStore } from './statements';
import { studyPlanStore } from './study-plans';
import { volunteerShiftStore } from './volunteer-shifts';

/** Everything the office keeps, over one connection. */
export const createStore = (db: Database) => ({
  organisation: organisationStore(db),
  activities: activityStore(db),
  attendance: attendanceStore(db),
  asks: askStore(db),
  makeUps: makeUpStore(db),
  people: peopleStore(db),
  plans: planStore(db),
  planYears: planYearStore(db),
  boardSummaries: boardSummaryStore(db),
  entries: entryStore(db),
  entryFiles: entryFileStore(db),
  cases: caseStore(db),
  inspections: inspectionStore(db),
  lists: listStore(db),
  bulletins: bulletinStore(db),
  studyPlans: studyPlanStore(db),
  audit: auditStore(db),
  feedback: feedbackStore(db),
  binding: bindingStore(db),
  sessions: sessionStore(db),
  rosterImports: rosterImportStore(db),
  dataRequests: dataRequestStore(db),
  inputParts: inputPartStore(db),
  retention: retentionStore(db),
  reports: reportStore(db),
  messages: messageStore(db),
  messageCredits: messageCreditStore(db),
  shifts: volunteerShiftStore(db),
  signUps: signUpStore(db),
  services: serviceStore(db),
  statements: statementStore(db),
});

export type Store = ReturnType<typeof createStore>;
export { absenteeRows } from './absentee-rows';
export { askingAbout, entryToRead } from './asking-about';
export { attendedInYear } from './attended-in-year';
export type { Evidence } from './board-evidence';
export { boardInput } from './board-input';
export { countedFor } from './bulletin-material';
export type { CaseReach } from './cases';
export type { CollectionName } from './collections';
export { type Database, openDatabase } from './database';
export { dualLifeRows } from './dual-life-rows';
export { followEvent } from './follow-event';
export { heldOf } from './held-of';
export { listIdOf } from './lists';
export { type NameOf, namedSources, namesOf } from './named-sources';
export { openShifts } from './open-shifts';
export {
  type MemberRecord,
  type OfficeRecord,
  type UnitRecord,
  unboundAccountOf,
  unitIdOf,
} from './organisation';
export type { PlanYearRecord } from './plan-years';
export { type DraftRecord, type PlanRecord, planIdOf } from './plans';
export { reachable } from './reachable';
export type { ReportRecord } from './reports';
export type { RetentionRun } from './retention';
export { lookForDue, sweeps } from './retention-sweeps';
export type { KnownMember } from './roster-candidates';
export {
  FIRST_END,
  type ImportRecord,
  type ImportRowRecord,
  noCounts,
} from './roster-import-schema';
export { settleRoster } from './settle-roster';
export { followService, settleService } from './settle-service';
export { followClose, standingAfter } from './standing-after';
export { studyFileOf } from './study-file';
export { studyMatrixOf } from './study-matrix';
export { studyPlanIdOf } from './study-plans';
export { entryTopicsOf, studySessionsOf } from './study-sessions';
export { studyStanding } from './study-standing';
export { studyYearOf } from './study-year';
export { giveUp, inFull, letGoOfAll, type SignUpInFull } from './volunteer-sign-ups';
export {
  corpsRowOf,
  figuresIn,
  healed,
  namesIn,
  phoneIfAgreed,
  placeIn,
  rosterRows,
  serviceRowOf,
  serviceRows,
  signUpRows,
  summarised,
} from './volunteering-lists';
export { withRosters } from './with-rosters';
export { workGround } from './work-ground';
