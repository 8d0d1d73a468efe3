import { ReviewScreen } from '@/features/plan';
import { usePageParams } from '@/platform/page-params';

export default function PlanReviewPage() {
  const { draft } = usePageParams();
  return <ReviewScreen draftId={draft} />;
}
