import { PosterScreen } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerPosterPage() {
  const { e } = usePageParams();
  return <PosterScreen activityId={e ?? ''} />;
}
