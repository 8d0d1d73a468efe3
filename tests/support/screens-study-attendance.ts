/** Screens of the study group's attendance, as the demonstration shows them. */
export const studyAttendanceScreens = [
  {
    name: 'study-matrix',
    person: '陈静',
    path: 'packages/study/pages/matrix/index?unit=study-group&year=2022',
  },
  {
    name: 'make-ups',
    person: '陈静',
    path: 'packages/study/pages/make-ups/index?unit=study-group&year=2022',
  },
  {
    name: 'make-ups-mine',
    person: '李建国',
    path: 'packages/study/pages/make-ups/index',
  },
] as const;
