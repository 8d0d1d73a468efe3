import { EventEditScreen } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerEditPage() {
  const { id, unit, commitment } = usePageParams();
  return <EventEditScreen activityId={id} prefill={{ unitId: unit, commitmentId: commitment }} />;
}
