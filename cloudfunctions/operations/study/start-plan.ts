import { studyStartPlan } from '@shared/contract/study';
import { activityKinds } from '@shared/domain/activity/kinds';
import { refuse, succeed } from '@shared/domain/outcome';
import { type TopicWords, withCopies } from '@shared/domain/study/plan';
import { TYPICAL_TOPICS } from '@shared/domain/study/template';
import { idOfRequest } from '../../runtime/door';
import { implementOverUnit } from '../implement';
import { ofYearAsked } from '../years-changed';
import { asLongAsItFits, changeTopics } from './change-topics';

export const startPlan = implementOverUnit(studyStartPlan, {
  load: async ({ unitId }) => ({ unitId }),
  years: (call) => ofYearAsked(call),
  handle: async ({ actor: { officeId, memberId }, input, now, deps: { store } }) => {
    const { requestId, unitId, year, from, chosen } = input;
    const [unit, lastYear] = await Promise.all([
      store.organisation.unit(officeId, unitId),
      from === 'last_year' ? store.studyPlans.ofYear(officeId, unitId, year - 1) : undefined,
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    if (!activityKinds.study_session.hostedBy.includes(unit.kind)) {
      return refuse('UNIT_CANNOT_HOST', {});
    }
    const offered: readonly TopicWords[] =
      from === 'template' ? TYPICAL_TOPICS : (lastYear?.topics ?? []);
    const picked = offered.filter(({ id }) => chosen.includes(id));
    if (picked.length < new Set(chosen).size) return refuse('UNKNOWN_TOPIC', {});
    const made = idOfRequest(memberId, requestId);
    // Who speaks is settled anew each year.
    const copies = picked.map((topic, index) => ({
      ...topic,
      id: `${made}-${index + 1}`,
      speakers: [],
    }));
    let added = 0;
    const copied = await changeTopics({
      store,
      officeId,
      by: memberId,
      now,
      unitId,
      year,
      action: 'topics_copied',
      decide: (topics) => {
        const grown = withCopies(topics, copies);
        added = grown.length - topics.length;
        return added > 0 ? asLongAsItFits(grown) : succeed(topics);
      },
    });
    return copied.ok ? succeed({ added }) : copied;
  },
});
