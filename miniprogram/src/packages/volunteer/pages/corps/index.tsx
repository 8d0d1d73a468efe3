import { CorpsScreen } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerCorpsPage() {
  const { unit } = usePageParams();
  return <CorpsScreen unitId={unit} />;
}
