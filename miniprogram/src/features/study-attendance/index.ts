export { MakeUpsEntry } from './MakeUpsEntry';
export { MakeUpsScreen } from './MakeUpsScreen';
export { MatrixScreen } from './MatrixScreen';
export { SessionPart } from './SessionPart';
export { sessionLead } from './session-words';
export { useStudySession } from './use-study-session';
