import type { FieldValues } from '@shared/domain/audit/schema';
import { type Refusal, refuse, type Success, succeed } from '@shared/domain/outcome';
import type { StudyTopic } from '@shared/domain/study/plan-schema';
import type { Instant } from '@shared/domain/time';
import { type Store, studyPlanIdOf } from '../../store';

/** A year's plan with more topics than this is no plan. */
const MOST_TOPICS = 60;

/** Two people rarely change a plan at once; a third collision is told. */
const TRIES = 3;

type Topics = readonly StudyTopic[];

interface Change<No extends Refusal<string, object>> {
  store: Store;
  officeId: string;
  by: string;
  now: Instant;
  unitId: string;
  year: number;
  action: 'topic_saved' | 'topic_moved' | 'topic_removed' | 'topics_copied';
  /** The topics as they shall be; the very same list: nothing is to be done. */
  decide: (topics: Topics) => Success<Topics> | No;
}

/** A plan that has grown, as long as it is not too long. */
export const asLongAsItFits = (topics: Topics) =>
  topics.length > MOST_TOPICS ? refuse('STUDY_PLAN_FULL', {}) : succeed(topics);

const titled = ({ title, quarter, order }: StudyTopic): string =>
  `第${quarter}季度 ${order} ${title}`;

/** What the audit says: topics that came, went or changed, each in one line. */
const difference = (
  before: readonly StudyTopic[],
  after: readonly StudyTopic[],
): { before: FieldValues; after: FieldValues } => {
  const known = new Map(before.map((topic) => [topic.id, JSON.stringify(topic)]));
  const kept = new Map(after.map((topic) => [topic.id, JSON.stringify(topic)]));
  const gone = before.filter((topic) => kept.get(topic.id) !== JSON.stringify(topic));
  const come = after.filter((topic) => known.get(topic.id) !== JSON.stringify(topic));
  return { before: { topics: gone.map(titled) }, after: { topics: come.map(titled) } };
};

const attempt = async <No extends Refusal<string, object>>(change: Change<No>) => {
  const { store, officeId, by, now, unitId, year, action, decide } = change;
  const seen = await store.studyPlans.ofYear(officeId, unitId, year);
  const before = seen?.topics ?? [];
  const decided = decide(before);
  if (!decided.ok || decided.data === before) return decided;
  const topics = [...decided.data];
  const entry = { at: now, by, action, ...difference(before, topics) };
  const id = studyPlanIdOf(officeId, unitId, year);
  const begun = { id, officeId, unitId, year, createdAt: now, createdBy: by };
  const written = seen
    ? await store.studyPlans.rewrite(seen, topics, entry)
    : await store.studyPlans.add({ ...begun, topics, history: [entry] });
  return written ? decided : 'met another';
};

/**
 * Changes the topics of a plan, and begins the plan where there is none. What was decided is decided
 * anew on what another has written meanwhile.
 */
export const changeTopics = async <No extends Refusal<string, object>>(change: Change<No>) => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const outcome = await attempt(change);
    if (outcome !== 'met another') return outcome;
  }
  return refuse('STUDY_PLAN_CHANGED', {});
};
