import { CarryScreen } from '@/features/plan';
import { usePageParams } from '@/platform/page-params';

export default function PlanCarryPage() {
  const { draft } = usePageParams();
  return <CarryScreen draftId={draft} />;
}
