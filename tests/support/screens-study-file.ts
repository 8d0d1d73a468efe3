/** Screens of a study group's file: regimes, notes, checklist and archive. */
export const STUDY_FILE_SCREENS = [
  { name: 'study regimes', person: '陈静', path: 'packages/study/pages/regimes/index' },
  { name: 'study notes', person: '陈静', path: 'packages/study/pages/notes/index' },
  {
    name: 'putting down a note',
    person: '陈静',
    path: 'packages/study/pages/notes/index',
    taps: ['登记材料'],
  },
  { name: 'study checklist', person: '陈静', path: 'packages/study/pages/checklist/index' },
  { name: 'study archive', person: '陈静', path: 'packages/study/pages/archive/index' },
] as const;
