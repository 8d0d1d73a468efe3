import type { MakeUp } from '@shared/domain/make-ups/schema';
import type { HeldActivity } from '@shared/domain/papers/data';
import { planYearOf } from '@shared/domain/progress/calendar';
import type { Store } from './index';
import type { UnitRecord } from './organisation';
import { withRosters } from './with-rosters';

/** A year of a unit's study sessions: those opened to their members, and what was made up for. */
export interface StudyYear {
  held: HeldActivity[];
  /** By the id of the attendance it speaks of. */
  said: ReadonlyMap<string, MakeUp>;
}

export const studyYearOf = async (
  store: Store,
  { officeId, unitId }: Pick<UnitRecord, 'officeId' | 'unitId'>,
  year: number,
): Promise<StudyYear> => {
  const span = planYearOf(year);
  const [activities, said] = await Promise.all([
    store.reports.activities(officeId, [unitId], span),
    store.makeUps.ofUnit(officeId, unitId, span),
  ]);
  const sessions = activities.filter(({ kind }) => kind === 'study_session');
  return {
    held: await withRosters(store, officeId, sessions),
    said: new Map(said.map((one) => [one.id, one])),
  };
};
