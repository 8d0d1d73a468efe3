import { PlanRoundScreen } from '@/features/inspections';
import { usePageParams } from '@/platform/page-params';

export default function PlanRoundPage() {
  const { id } = usePageParams();
  return <PlanRoundScreen roundId={id} />;
}
