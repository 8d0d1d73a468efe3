import { EventScreen, eventLinkOf } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerEventPage() {
  return <EventScreen link={eventLinkOf(usePageParams())} />;
}
