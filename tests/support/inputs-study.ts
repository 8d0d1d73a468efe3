import { randomUUID } from 'node:crypto';

/** The least each operation of the study plan takes, on the study group of the demonstration office. */
export const studyInputs = () => {
  const ofPlan = { unitId: 'study-group', year: 2022 };
  return {
    'study.plan': ofPlan,
    'study.saveTopic': {
      requestId: randomUUID(),
      ...ofPlan,
      quarter: 4,
      title: '试一试',
      mode: 'collective',
      materials: [],
      speakers: [],
    },
    // A topic that is not there: nothing is changed.
    'study.moveTopic': { ...ofPlan, topicId: 'no-such-topic', quarter: 3, place: 1 },
    'study.removeTopic': { ...ofPlan, topicId: 'no-such-topic' },
    'study.startPlan': {
      requestId: randomUUID(),
      ...ofPlan,
      year: 2023,
      from: 'template',
      chosen: ['typical-1'],
    },
    'study.hub': {},
    'study.programmes': { year: 2022 },
  };
};
