import { studyMoveTopic } from '@shared/contract/study';
import { refuse, succeed } from '@shared/domain/outcome';
import { withMoved } from '@shared/domain/study/plan';
import { implementOverUnit } from '../implement';
import { ofYearAsked } from '../years-changed';
import { changeTopics } from './change-topics';

export const moveTopic = implementOverUnit(studyMoveTopic, {
  load: async ({ unitId }) => ({ unitId }),
  years: (call) => ofYearAsked(call),
  handle: async ({ actor: { officeId, memberId }, input, now, deps: { store } }) => {
    const { unitId, year, topicId, ...to } = input;
    const moved = await changeTopics({
      store,
      officeId,
      by: memberId,
      now,
      unitId,
      year,
      action: 'topic_moved',
      decide: (topics) => {
        const there = withMoved(topics, topicId, to);
        return there ? succeed(there) : refuse('UNKNOWN_TOPIC', {});
      },
    });
    return moved.ok ? succeed({ topicId }) : moved;
  },
});
