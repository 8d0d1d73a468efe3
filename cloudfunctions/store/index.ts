import { activityStore } from './activities';
import { attendanceStore } from './attendance';
import type { Database } from './database';
import { organisationStore } from './organisation';
import { planStore } from './plans';

/** Everything the office keeps, over one connection. */
export const createStore = (db: Database) => ({
  organisation: organisationStore(db),
  activities: activityStore(db),
  attendance: attendanceStore(db),
  plans: planStore(db),
});

export type Store = ReturnType<typeof createStore>;
export { type Database, openDatabase } from './database';
export { type UnitRecord, unitIdOf } from './organisation';
export { type DraftRecord, planIdOf } from './plans';
export { settleRoster } from './settle-roster';
