import { CheckInScreen, doorLinkOf } from '@/features/attendance';
import { ServiceDoorScreen } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function CheckInPage() {
  const params = usePageParams();
  const link = doorLinkOf(params);
  const { activityId } = link;
  if (link.service && activityId) {
    return <ServiceDoorScreen link={{ ...link, activityId }} shiftId={params.s} />;
  }
  return <CheckInScreen link={link} />;
}
