import { CodeScreen } from '@/features/organiser';
import { usePageParams } from '@/platform/page-params';

export default function OrganiserCodePage() {
  const { id = '' } = usePageParams();
  return <CodeScreen activityId={id} />;
}
