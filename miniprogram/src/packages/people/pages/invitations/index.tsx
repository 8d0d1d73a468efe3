import { useRouter } from '@tarojs/taro';
import { InvitationsScreen } from '@/features/binding';

export default function InvitationsPage() {
  const { unit } = useRouter().params;
  return <InvitationsScreen unitId={unit} />;
}
