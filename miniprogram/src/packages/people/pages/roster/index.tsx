import { useRouter } from '@tarojs/taro';
import { PeopleScreen } from '@/features/people';

export default function PeopleRosterPage() {
  const { unit } = useRouter().params;
  return <PeopleScreen unitId={unit} />;
}
