import { studyPlanOf } from '@shared/contract/study';
import { refuse, succeed } from '@shared/domain/outcome';
import { topicStateOf } from '@shared/domain/study/topic-state';
import { entryTopicsOf, studySessionsOf } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { readsStudy } from './reads-study';

export const plan = implement(studyPlanOf, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId, memberId } = actor;
    const { unitId, year } = input;
    const unit = await store.organisation.unit(officeId, unitId);
    if (!unit) return refuse('NOT_FOUND', {});
    const reading = await readsStudy({ actor, now, store }, unitId);
    if (!reading) return refuse('FORBIDDEN', {});
    const { organises, oversees } = reading;
    const of = { officeId, unitId, year };
    const [kept, sessions, entryTopics] = await Promise.all([
      store.studyPlans.ofYear(officeId, unitId, year),
      studySessionsOf(store, of),
      entryTopicsOf(store, of),
    ]);
    const seen = sessions.filter(({ activity }) => organises || activity.state.name !== 'draft');
    const ids = seen.map(({ activity }) => activity.id);
    const mine = oversees ? [] : await store.attendance.ofMemberAt(memberId, ids);
    const opens = (id: string) => oversees || mine.some(({ activityId }) => activityId === id);
    return succeed({
      unitId,
      unitName: unit.name,
      year,
      organises,
      topics: (kept?.topics ?? []).map((topic) => ({
        ...topic,
        state: topicStateOf(topic, sessions, entryTopics),
        sessions: seen
          .filter(({ topicId }) => topicId === topic.id)
          .map(({ activity: { id, startsAt, state }, isHeld }) => ({
            activityId: id,
            startsAt,
            state,
            isHeld,
            opens: opens(id),
          })),
        entries: entryTopics.filter((id) => id === topic.id).length,
      })),
    });
  },
});
