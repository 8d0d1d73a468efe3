import type { StudyTopic } from './plan-schema';

/** 已列入计划, 已开展, 已归档: derived from what was held and handed in, never set by hand. */
export type TopicState = 'planned' | 'held' | 'recorded';

export const topicStateLabels: Readonly<Record<TopicState, string>> = {
  planned: '计划中',
  held: '已开展',
  recorded: '记录已提交',
};

/** A session as far as the state of a topic follows from it. */
export interface TopicSession {
  topicId: string | null;
  /** Somebody was there, and it was not called off. */
  isHeld: boolean;
  isRecorded: boolean;
}

/**
 * Where a topic stands. What is studied alone or in the field is done with its first entry in force;
 * what is a session is recorded once the record of one that was held was handed in.
 */
export const topicStateOf = (
  { id }: Pick<StudyTopic, 'id'>,
  sessions: readonly TopicSession[],
  entryTopicIds: readonly string[],
): TopicState => {
  const held = sessions.filter(({ topicId, isHeld }) => topicId === id && isHeld);
  if (held.some(({ isRecorded }) => isRecorded)) return 'recorded';
  return held.length > 0 || entryTopicIds.includes(id) ? 'held' : 'planned';
};
