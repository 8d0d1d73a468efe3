import { RosterScreen } from '@/features/organiser';
import { usePageParams } from '@/platform/page-params';

export default function OrganiserRosterPage() {
  const { id = '' } = usePageParams();
  return <RosterScreen activityId={id} />;
}
