import { useRouter } from '@tarojs/taro';
import { EditScreen } from '@/features/organiser';

export default function OrganiserEditPage() {
  const { id } = useRouter().params;
  return <EditScreen activityId={id} />;
}
