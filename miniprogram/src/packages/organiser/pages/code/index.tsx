import { useRouter } from '@tarojs/taro';
import { CodeScreen } from '@/features/organiser';

export default function OrganiserCodePage() {
  const { id = '' } = useRouter().params;
  return <CodeScreen activityId={id} />;
}
