import { EventsScreen } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerEventsPage() {
  const { view } = usePageParams();
  return <EventsScreen view={view} />;
}
