import { studyHub } from '@shared/contract/study';
import { withMine } from '@shared/domain/attendance/with-mine';
import { refuse, succeed } from '@shared/domain/outcome';
import { QUARTERS } from '@shared/domain/study/plan';
import { topicStateOf } from '@shared/domain/study/topic-state';
import { calendarOf } from '@shared/domain/time';
import { entryTopicsOf, studySessionsOf } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { groupsRead, readsStudy } from './reads-study';

export const hub = implement(studyHub, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId, memberId } = actor;
    const reader = { actor, now, store };
    const groups = await groupsRead(reader);
    const group = groups.find(({ unitId }) => unitId === (input.unitId ?? groups[0]?.unitId));
    if (input.unitId !== undefined && !group) return refuse('NOT_FOUND', {});
    const reading = group && (await readsStudy(reader, group.unitId));
    const listed = groups.map(({ unitId, name }) => ({ unitId, name }));
    if (!group || !reading) return succeed({ groups: listed, shown: null });
    const { unitId, name } = group;
    const year = input.year ?? calendarOf(now).year;
    const of = { officeId, unitId, year };
    const [plan, sessions, entryTopics] = await Promise.all([
      store.studyPlans.ofYear(officeId, unitId, year),
      studySessionsOf(store, of),
      entryTopicsOf(store, of),
    ]);
    const topics = plan?.topics ?? [];
    const done = topics.filter((topic) => topicStateOf(topic, sessions, entryTopics) !== 'planned');
    const activities = sessions
      .map(({ activity }) => activity)
      .filter(({ state }) => reading.organises || state.name !== 'draft')
      .reverse();
    const ids = activities.map(({ id }) => id);
    const rows = withMine(activities, await store.attendance.ofMemberAt(memberId, ids));
    return succeed({
      groups: listed,
      shown: {
        unitId,
        name,
        year,
        organises: reading.organises,
        sessions: rows.filter(({ mine }) => reading.oversees || mine !== null),
        topics: { planned: topics.length, held: done.length },
        quarters: QUARTERS.map((quarter) => ({
          quarter,
          topics: topics.filter((topic) => topic.quarter === quarter).length,
          held: sessions.filter(
            ({ activity, isHeld }) => isHeld && calendarOf(activity.startsAt).quarter === quarter,
          ).length,
        })),
      },
    });
  },
});
