import { studySaveTopic } from '@shared/contract/study';
import { activityKinds } from '@shared/domain/activity/kinds';
import { refuse, succeed } from '@shared/domain/outcome';
import { withTopic } from '@shared/domain/study/plan';
import { idOfRequest } from '../../runtime/door';
import { implementOverUnit } from '../implement';
import { ofYearAsked } from '../years-changed';
import { asLongAsItFits, changeTopics } from './change-topics';

export const saveTopic = implementOverUnit(studySaveTopic, {
  load: async ({ unitId }) => ({ unitId }),
  years: (call) => ofYearAsked(call),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId, memberId } = actor;
    const { requestId, unitId, year, topicId, place, ...words } = input;
    const unit = await store.organisation.unit(officeId, unitId);
    if (!unit) return refuse('NOT_FOUND', {});
    if (!activityKinds.study_session.hostedBy.includes(unit.kind)) {
      return refuse('UNIT_CANNOT_HOST', {});
    }
    const id = topicId ?? idOfRequest(memberId, requestId);
    const saved = await changeTopics({
      store,
      officeId,
      by: memberId,
      now,
      unitId,
      year,
      action: 'topic_saved',
      decide: (topics) => asLongAsItFits(withTopic(topics, { ...words, id }, place)),
    });
    return saved.ok ? succeed({ topicId: id }) : saved;
  },
});
