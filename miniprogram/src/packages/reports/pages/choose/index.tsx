import { ChooseScreen } from '@/features/reports';
import { usePageParams } from '@/platform/page-params';

export default function PapersPage() {
  const { activityId } = usePageParams();
  return <ChooseScreen activityId={activityId} />;
}
