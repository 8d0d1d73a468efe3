import type { OperationName } from '@shared/contract';

type Own = Extract<OperationName, `makeUps.${string}` | 'study.matrix' | 'study.session'>;

/** The least the operations on the study group's attendance take. */
export const studyAttendanceInputs = ({
  activityId,
  studySessionId,
}: {
  activityId: string;
  studySessionId: string;
}): Record<Own, object> => {
  const task = { activityId, memberId: 'sun-li' };
  const year = { unitId: 'study-group', year: 2022 };
  return {
    'makeUps.mine': {},
    'makeUps.list': { ...year, show: 'open' },
    'makeUps.say': { activityId, on: '2022-11-18' },
    'makeUps.agree': task,
    'makeUps.giveBack': { ...task, reason: '请补充笔记' },
    'makeUps.enter': { ...task, on: '2022-11-18' },
    'makeUps.setDue': { ...task, dueOn: '2022-12-18' },
    'makeUps.undo': task,
    'study.matrix': year,
    'study.session': { activityId: studySessionId },
  };
};
