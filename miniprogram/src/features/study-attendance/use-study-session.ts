import type { ActivityCard } from '@shared/contract/activities';
import { activityKinds } from '@shared/domain/activity/kinds';
import { useOperation } from '@/features/remote';
import type { StudySession } from './session-words';

/** What a study session adds to its activity; undefined for any other kind, and until it is read. */
export const useStudySession = ({ id, kind }: ActivityCard): StudySession | undefined =>
  useOperation('study.session', { activityId: id }, { enabled: activityKinds[kind].studies }).data;
