import { CheckInScreen, doorLinkOf } from '@/features/attendance';
import { usePageParams } from '@/platform/page-params';

export default function CheckInPage() {
  const params = usePageParams();
  return <CheckInScreen link={doorLinkOf(params)} />;
}
