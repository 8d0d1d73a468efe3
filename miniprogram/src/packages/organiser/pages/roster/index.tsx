import { useRouter } from '@tarojs/taro';
import { RosterScreen } from '@/features/organiser';

export default function OrganiserRosterPage() {
  const { id = '' } = useRouter().params;
  return <RosterScreen activityId={id} />;
}
