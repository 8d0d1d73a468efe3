import { useRouter } from '@tarojs/taro';
import { AsksScreen } from '@/features/asks';

export default function AsksPage() {
  const { id } = useRouter().params;
  return <AsksScreen activityId={id} />;
}
