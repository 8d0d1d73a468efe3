import { MyFeedbackScreen, MyItemScreen } from '@/features/feedback';
import { usePageParams } from '@/platform/page-params';

export default function FeedbackPage() {
  const { id } = usePageParams();
  return id ? <MyItemScreen feedbackId={id} /> : <MyFeedbackScreen />;
}
