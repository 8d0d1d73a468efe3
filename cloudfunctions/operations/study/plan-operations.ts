import { hub } from './hub';
import { moveTopic } from './move-topic';
import { plan } from './plan';
import { programmes } from './programmes';
import { removeTopic } from './remove-topic';
import { saveTopic } from './save-topic';
import { startPlan } from './start-plan';

export const studyPlanOperations = {
  'study.plan': plan,
  'study.saveTopic': saveTopic,
  'study.moveTopic': moveTopic,
  'study.removeTopic': removeTopic,
  'study.startPlan': startPlan,
  'study.hub': hub,
  'study.programmes': programmes,
};
