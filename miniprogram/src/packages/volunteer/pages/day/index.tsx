import { DayScreen } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerDayPage() {
  const { e } = usePageParams();
  return <DayScreen activityId={e ?? ''} />;
}
