import { VerifyScreen, verifyLinkOf } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerVerifyPage() {
  return <VerifyScreen link={verifyLinkOf(usePageParams())} />;
}
