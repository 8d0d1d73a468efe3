import { ActivityScreen } from '@/features/activities';
import { usePageParams } from '@/platform/page-params';

export default function ActivityPage() {
  const { id = '' } = usePageParams();
  return <ActivityScreen activityId={id} />;
}
