import { invitationOf, JoinScreen } from '@/features/binding';
import { usePageParams } from '@/platform/page-params';

export default function JoinPage() {
  return <JoinScreen invitation={invitationOf(usePageParams())} />;
}
