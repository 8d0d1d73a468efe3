import { EditScreen, kindNamed } from '@/features/organiser';
import { usePageParams } from '@/platform/page-params';

export default function OrganiserEditPage() {
  const { id, kind, unit, commitment } = usePageParams();
  const prefill = { kind: kindNamed(kind), unitId: unit, commitmentId: commitment };
  return <EditScreen activityId={id} prefill={prefill} />;
}
