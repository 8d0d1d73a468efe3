import { studyRemoveTopic } from '@shared/contract/study';
import { refuse, succeed } from '@shared/domain/outcome';
import { withoutTopic } from '@shared/domain/study/plan';
import { entryTopicsOf, studySessionsOf } from '../../store';
import { implementOverUnit } from '../implement';
import { ofYearAsked } from '../years-changed';
import { changeTopics } from './change-topics';

export const removeTopic = implementOverUnit(studyRemoveTopic, {
  load: async ({ unitId }) => ({ unitId }),
  years: (call) => ofYearAsked(call),
  handle: async ({ actor: { officeId, memberId }, input, now, deps: { store } }) => {
    const { unitId, year, topicId } = input;
    const of = { officeId, unitId, year };
    const [sessions, entryTopics] = await Promise.all([
      studySessionsOf(store, of),
      entryTopicsOf(store, of),
    ]);
    const named = sessions.some((session) => session.topicId === topicId);
    const removed = await changeTopics({
      store,
      ...of,
      by: memberId,
      now,
      action: 'topic_removed',
      decide: (topics) => {
        if (named || entryTopics.includes(topicId)) return refuse('TOPIC_IN_USE', {});
        const isThere = topics.some(({ id }) => id === topicId);
        return succeed(isThere ? withoutTopic(topics, topicId) : topics);
      },
    });
    return removed.ok ? succeed({ topicId }) : removed;
  },
});
