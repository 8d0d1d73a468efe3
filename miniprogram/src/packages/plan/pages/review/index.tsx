import { useRouter } from '@tarojs/taro';
import { ReviewScreen } from '@/features/plan';

export default function PlanReviewPage() {
  const { draft } = useRouter().params;
  return <ReviewScreen draftId={draft} />;
}
