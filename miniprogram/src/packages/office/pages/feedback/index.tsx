import { useRouter } from '@tarojs/taro';
import { OfficeItemScreen, OfficeListScreen } from '@/features/feedback';

export default function OfficeFeedbackPage() {
  const { id } = useRouter().params;
  return id ? <OfficeItemScreen feedbackId={id} /> : <OfficeListScreen />;
}
