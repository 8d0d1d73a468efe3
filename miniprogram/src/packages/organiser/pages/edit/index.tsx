import { EditScreen } from '@/features/organiser';
import { usePageParams } from '@/platform/page-params';

export default function OrganiserEditPage() {
  const { id } = usePageParams();
  return <EditScreen activityId={id} />;
}
