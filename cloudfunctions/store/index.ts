import { activityStore } from './activities';
import { askStore } from './asks';
import { attendanceStore } from './attendance';
import { auditStore } from './audit';
import { bindingStore } from './binding';
import { dataRequestStore } from './data-requests';
import type { Database } from './database';
import { entryStore } from './entries';
import { feedbackStore } from './feedback';
import { inputPartStore } from './input-parts';
import { messageCreditStore } from './message-credits';
import { messageStore } from './messages';
import { organisationStore } from './organisation';
import { peopleStore } from './people';
import { planStore } from './plans';
import { reportStore } from './reports';
import { retentionStore } from './retention';
import { rosterImportStore } from './roster-imports';
import { serviceStore } from './services';
import { sessionStore } from './sessions';
import { signUpStore } from './sign-ups';
import { statementStore } from './statements';
import { volunteerShiftStore } from './volunteer-shifts';

/** Everything the office keeps, over one connection. */
export const createStore = (db: Database) => ({
  organisation: organisationStore(db),
  activities: activityStore(db),
  attendance: attendanceStore(db),
  asks: askStore(db),
  people: peopleStore(db),
  plans: planStore(db),
  entries: entryStore(db),
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
export { attendedInYear } from './attended-in-year';
export type { CollectionName } from './collections';
export { type Database, openDatabase } from './database';
export { dualLifeRows } from './dual-life-rows';
export { followEvent } from './follow-event';
export { type NameOf, namedSources, namesOf } from './named-sources';
export { openShifts } from './open-shifts';
export { type MemberRecord, type UnitRecord, unboundAccountOf, unitIdOf } from './organisation';
export { type DraftRecord, planIdOf } from './plans';
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
export { giveUp, inFull, letGoOfAll, type SignUpInFull } from './volunteer-sign-ups';
