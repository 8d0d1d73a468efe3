import type { StudyTopic } from './plan-schema';

export const QUARTERS = [1, 2, 3, 4] as const;

/** A topic as it is written down, without its place. */
export type TopicWords = Omit<StudyTopic, 'order'>;

/** The topics of a quarter, in their order. */
export const topicsIn = (topics: readonly StudyTopic[], quarter: number): StudyTopic[] =>
  topics
    .filter((topic) => topic.quarter === quarter)
    .sort((left, right) => left.order - right.order);

/** All topics by quarter, numbered from 1 in each as they stand. */
const numbered = (quarters: ReadonlyArray<readonly StudyTopic[]>): StudyTopic[] =>
  quarters.flatMap((topics) => topics.map((topic, index) => ({ ...topic, order: index + 1 })));

const apartFrom = (topics: readonly StudyTopic[], topicId: string): StudyTopic[] =>
  topics.filter(({ id }) => id !== topicId);

/** Puts a topic at a place of its quarter, counted from 1; beyond the last: at the end. */
const placed = (others: readonly StudyTopic[], topic: TopicWords, place: number): StudyTopic[] =>
  numbered(
    QUARTERS.map((quarter) => {
      const inQuarter = topicsIn(others, quarter);
      if (quarter !== topic.quarter) return inQuarter;
      const before = Math.max(0, place - 1);
      return [
        ...inQuarter.slice(0, before),
        { ...topic, order: place },
        ...inQuarter.slice(before),
      ];
    }),
  );

const AT_THE_END = Number.MAX_SAFE_INTEGER;

/**
 * Writes a topic down: one that is there is changed where it stands, another comes at the end of its
 * quarter, or at the place it is given.
 */
export const withTopic = (
  topics: readonly StudyTopic[],
  topic: TopicWords,
  place?: number,
): StudyTopic[] => {
  const before = topics.find(({ id }) => id === topic.id);
  const stays = before?.quarter === topic.quarter ? before.order : AT_THE_END;
  return placed(apartFrom(topics, topic.id), topic, place ?? stays);
};

/** Moves a topic to a place of a quarter; undefined when there is no such topic. */
export const withMoved = (
  topics: readonly StudyTopic[],
  topicId: string,
  { quarter, place }: { quarter: number; place: number },
): StudyTopic[] | undefined => {
  const topic = topics.find(({ id }) => id === topicId);
  return topic && placed(apartFrom(topics, topicId), { ...topic, quarter }, place);
};

export const withoutTopic = (topics: readonly StudyTopic[], topicId: string): StudyTopic[] =>
  numbered(QUARTERS.map((quarter) => topicsIn(apartFrom(topics, topicId), quarter)));

/** Adds those whose title is not in the plan yet, each at the end of its quarter. */
export const withCopies = (
  topics: readonly StudyTopic[],
  copies: readonly TopicWords[],
): StudyTopic[] =>
  copies.reduce<StudyTopic[]>(
    (grown, copy) =>
      grown.some(({ id, title }) => id === copy.id || title === copy.title)
        ? grown
        : withTopic(grown, copy),
    [...topics],
  );
