import { InvitationsScreen } from '@/features/binding';
import { usePageParams } from '@/platform/page-params';

export default function InvitationsPage() {
  const { unit } = usePageParams();
  return <InvitationsScreen unitId={unit} />;
}
