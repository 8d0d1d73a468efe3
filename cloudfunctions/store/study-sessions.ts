import type { Activity } from '@shared/domain/activity/schema';
import { planYearOf } from '@shared/domain/progress/calendar';
import type { TopicSession } from '@shared/domain/study/topic-state';
import { heldOf } from './held-of';
import type { Store } from './index';

/** More than a unit holds in a year. */
const MOST = 300;

export interface StudySession extends TopicSession {
  activity: Activity;
}

/** The study sessions a unit planned or held in a year, soonest first; those called off left out. */
export const studySessionsOf = async (
  store: Store,
  { officeId, unitId, year }: { officeId: string; unitId: string; year: number },
): Promise<StudySession[]> => {
  const all = await store.activities.between(officeId, [unitId], planYearOf(year), MOST);
  const sessions = all.filter(({ study, state }) => study && state.name !== 'cancelled');
  const held = new Set((await heldOf(store, officeId, sessions)).map(({ id }) => id));
  return sessions.map((activity) => ({
    activity,
    topicId: activity.study?.topicId ?? null,
    isHeld: held.has(activity.id),
    isRecorded: (activity.record?.handedInAt ?? null) !== null,
  }));
};

/** The topics that entries of the unit in force name, one for each entry. */
export const entryTopicsOf = async (
  store: Store,
  { officeId, unitId, year }: { officeId: string; unitId: string; year: number },
): Promise<string[]> => {
  const entries = await store.entries.inForceOfUnit(officeId, unitId, year);
  return entries.flatMap(({ details }) => (details.topic ? [details.topic] : []));
};
