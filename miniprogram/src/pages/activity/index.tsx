import { useRouter } from '@tarojs/taro';
import { ActivityScreen } from '@/features/activities';

export default function ActivityPage() {
  const { id = '' } = useRouter().params;
  return <ActivityScreen activityId={id} />;
}
