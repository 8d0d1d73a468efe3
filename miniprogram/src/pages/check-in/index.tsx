import { useRouter } from '@tarojs/taro';
import { CheckInScreen, doorLinkOf } from '@/features/attendance';

export default function CheckInPage() {
  const { params } = useRouter();
  return <CheckInScreen link={doorLinkOf(params)} />;
}
