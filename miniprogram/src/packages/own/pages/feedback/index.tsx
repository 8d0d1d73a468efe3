import { useRouter } from '@tarojs/taro';
import { MyFeedbackScreen, MyItemScreen } from '@/features/feedback';

export default function FeedbackPage() {
  const { id } = useRouter().params;
  return id ? <MyItemScreen feedbackId={id} /> : <MyFeedbackScreen />;
}
