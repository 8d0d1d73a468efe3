import { invitationOf, JoinScreen, wishOf } from '@/features/binding';
import { usePageParams } from '@/platform/page-params';

export default function JoinPage() {
  const params = usePageParams();
  return <JoinScreen invitation={invitationOf(params)} wish={wishOf(params)} />;
}
