import { ServiceScreen } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerServicePage() {
  const { s } = usePageParams();
  return <ServiceScreen shiftId={s ?? ''} />;
}
