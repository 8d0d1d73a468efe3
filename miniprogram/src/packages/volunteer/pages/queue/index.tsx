import { QueueScreen } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerQueuePage() {
  const { e } = usePageParams();
  return <QueueScreen activityId={e ?? ''} />;
}
