import { HubScreen } from '@/features/study';
import { usePageParams } from '@/platform/page-params';

export default function StudyHubPage() {
  const { unit } = usePageParams();
  return <HubScreen unitId={unit} />;
}
