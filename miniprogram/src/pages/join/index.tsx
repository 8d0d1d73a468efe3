import { useRouter } from '@tarojs/taro';
import { invitationOf, JoinScreen } from '@/features/binding';

export default function JoinPage() {
  return <JoinScreen invitation={invitationOf(useRouter().params)} />;
}
