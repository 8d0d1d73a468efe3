import { useRouter } from '@tarojs/taro';
import { CallListScreen } from '@/features/reminders';

export default function CallListPage() {
  const { id = '' } = useRouter().params;
  return <CallListScreen activityId={id} />;
}
