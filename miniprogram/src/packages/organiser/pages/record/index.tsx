import { useRouter } from '@tarojs/taro';
import { RecordScreen } from '@/features/record';

export default function OrganiserRecordPage() {
  const { id = '' } = useRouter().params;
  return <RecordScreen activityId={id} />;
}
