/** The screens of the study plan, the hub and the programmes. */
export const studyScreens = [
  { name: 'study-hub', person: '陈静', path: 'packages/study/pages/hub/index' },
  { name: 'study-hub-of-a-leader', person: '李建国', path: 'packages/study/pages/hub/index' },
  { name: 'study-plan', person: '陈静', path: 'packages/study/pages/plan/index' },
  {
    name: 'study-plan-empty',
    person: '陈静',
    path: 'packages/study/pages/plan/index?unit=study-group&year=2023',
  },
  {
    name: 'study-topic',
    person: '陈静',
    path: 'packages/study/pages/plan/index',
    taps: [/^添加专题$/],
  },
  { name: 'programmes', person: '何平', path: 'packages/study/pages/programmes/index' },
  {
    name: 'programme',
    person: '何平',
    path: 'packages/study/pages/programmes/index?id=demo-programme-ideals&year=2022',
  },
  {
    name: 'study-session-form',
    person: '陈静',
    path: 'packages/organiser/pages/edit/index?kind=study_session&unit=study-group&topic=exchange&year=2022',
  },
] as const;
