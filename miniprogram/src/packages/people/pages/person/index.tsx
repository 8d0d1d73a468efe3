import { useRouter } from '@tarojs/taro';
import { PersonScreen } from '@/features/people';

export default function PersonPage() {
  const { id = '' } = useRouter().params;
  return <PersonScreen memberId={id} />;
}
