import { studyPlanIdOf } from '@cloud/store';
import type { ActivityRecord, ActivityState } from '@shared/domain/activity/schema';
import { expectedAt } from '@shared/domain/attendance/roster';
import { withCopies } from '@shared/domain/study/plan';
import type { StudyPlan } from '@shared/domain/study/plan-schema';
import { HOUR } from '@shared/domain/time';
import { at, closed, type DemoOutcome, type DemoPlan, demoActivity, rosterOf } from './history';
import { DEMO_OFFICE, DEMO_YEAR } from './office';
import { demoPeople } from './people';
import {
  asMaterials,
  DEMO_NEXT_SESSION,
  DEMO_SESSIONS,
  DEMO_TOPICS,
  type DemoSession,
} from './study-year';

export const STUDY_GROUP = { unitId: 'study-group', unitName: '党组中心组' } as const;

/** The group's secretary. */
export const DEMO_SECRETARY = 'chen-jing';

/** @param date `MM-DD` */
export const demoSessionId = (date: string): string => `demo-study-${date}`;

/** The full-time deputy secretary, who is no member of the group. */
const DEPUTY = 'he-ping';

/** The year's study plan, with a topic in every quarter. */
export const demoStudyPlan = (): StudyPlan => ({
  id: studyPlanIdOf(DEMO_OFFICE.id, STUDY_GROUP.unitId, DEMO_YEAR),
  officeId: DEMO_OFFICE.id,
  unitId: STUDY_GROUP.unitId,
  year: DEMO_YEAR,
  topics: withCopies(
    [],
    DEMO_TOPICS.map(({ materials, speakers = [], ...topic }) => ({
      ...topic,
      materials: asMaterials(materials),
      speakers: [...speakers],
    })),
  ),
  createdAt: at('01-10', '10:00'),
  createdBy: 'demo',
  history: [{ at: at('01-10', '10:00'), by: 'demo', action: 'topics_copied' }],
});

const sessionOf = (
  plan: DemoPlan,
  { topicId, date, commitmentIds }: Pick<DemoSession, 'topicId' | 'date' | 'commitmentIds'>,
  state: ActivityState,
  record: ActivityRecord | null,
) => {
  const topic = DEMO_TOPICS.find(({ id }) => id === topicId);
  if (!topic) throw new Error(`No such topic in the demo study plan: ${topicId}`);
  return demoActivity(
    {
      ...STUDY_GROUP,
      id: demoSessionId(date),
      theme: topic.title,
      place: '局党组会议室',
      startsAt: at(date, '09:00'),
      commitmentIds,
      state,
      kind: 'study_session',
      record,
      study: {
        mode: topic.mode,
        topicId,
        materials: asMaterials(topic.materials),
        keynoteSpeakers: [...(topic.speakers ?? [])],
      },
    },
    plan,
  );
};

const recordOf = ({ topicId, date, recorded }: DemoSession): ActivityRecord | null => {
  if (!recorded) return null;
  const startsAt = at(date, '09:00');
  return {
    chair: '演示·马勇',
    recorder: '演示·陈静',
    agenda: [DEMO_TOPICS.find(({ id }) => id === topicId)?.title ?? '', '交流发言'],
    summary: '围绕学习内容交流研讨。',
    vote: '',
    decisions: [],
    attachments: [{ title: '签到表', keptAt: '学习档案盒' }],
    headCount: null,
    writtenBy: DEMO_SECRETARY,
    writtenAt: startsAt + 4 * HOUR,
    handedInAt: startsAt + 5 * HOUR,
  };
};

const outcomeIn =
  ({ late, onLeave, absent }: DemoSession) =>
  (memberId: string): DemoOutcome => {
    if (late?.includes(memberId)) return 'late';
    if (onLeave?.includes(memberId)) return 'on_leave';
    return absent?.includes(memberId) ? 'absent' : 'on_time';
  };

/** Sessions of the study group: eight held through the year, and one next week. */
export const demoSessions = (plan: DemoPlan): ReturnType<typeof closed>[] => {
  const deputy = demoPeople.find(({ id }) => id === DEPUTY);
  const held = DEMO_SESSIONS.map((session) => {
    const activity = sessionOf(plan, session, { name: 'draft' }, recordOf(session));
    const due = rosterOf(activity);
    const sitting =
      session.deputy && deputy
        ? [expectedAt(activity, deputy, { as: 'sitting_in', number: due.length + 1 })]
        : [];
    return closed(activity, outcomeIn(session), [...due, ...sitting]);
  });
  const published = { name: 'published', publishedAt: at('11-14', '10:00') } as const;
  const next = sessionOf(plan, DEMO_NEXT_SESSION, published, null);
  return [...held, { activity: next, roster: rosterOf(next) }];
};
