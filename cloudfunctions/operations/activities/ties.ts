import type { Activity } from '@shared/domain/activity/schema';
import { refuse } from '@shared/domain/outcome';
import type { Store, UnitRecord } from '../../store';

type Tied = Pick<Activity, 'study' | 'programmeId' | 'planYear'>;

const topicOf = async (store: Store, officeId: string, unitId: string, tied: Tied) => {
  const { study, planYear } = tied;
  if (!study?.topicId) return null;
  const plan = await store.studyPlans.ofYear(officeId, unitId, planYear);
  return plan?.topics.find(({ id }) => id === study.topicId) ?? null;
};

const programmeOf = async (store: Store, officeId: string, { programmeId }: Tied) => {
  if (programmeId === null) return null;
  const [entry] = await store.entries.byIds(officeId, [programmeId]);
  return entry?.kind === 'programme' ? entry : null;
};

/** The refusal of a topic or a programme that is not there to be tied to; undefined: all is well. */
export const looseTie = async (
  store: Store,
  { officeId, unitId }: Pick<UnitRecord, 'officeId' | 'unitId'>,
  tied: Tied,
) => {
  const [topic, programme] = await Promise.all([
    topicOf(store, officeId, unitId, tied),
    programmeOf(store, officeId, tied),
  ]);
  if (tied.study?.topicId && !topic) return refuse('UNKNOWN_TOPIC', {});
  if (tied.programmeId !== null && (!programme || programme.state.name === 'withdrawn')) {
    return refuse('UNKNOWN_PROGRAMME', {});
  }
  return undefined;
};

const named = (record: { id: string; title: string } | null) =>
  record && { id: record.id, title: record.title };

/** What an activity is tied to, by name. */
export const tiesOf = async (store: Store, activity: Activity) => {
  const { officeId, unitId } = activity;
  const [topic, programme] = await Promise.all([
    topicOf(store, officeId, unitId, activity),
    programmeOf(store, officeId, activity),
  ]);
  return { topic: named(topic), programme: named(programme) };
};
