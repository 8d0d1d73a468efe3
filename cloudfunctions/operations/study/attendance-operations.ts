import { matrix } from './matrix';
import { session } from './session';

export const studyAttendanceOperations = {
  'study.matrix': matrix,
  'study.session': session,
};
