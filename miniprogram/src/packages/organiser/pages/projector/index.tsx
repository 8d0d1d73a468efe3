import { ProjectorScreen } from '@/features/organiser';
import { usePageParams } from '@/platform/page-params';

export default function ProjectorPage() {
  const { id = '' } = usePageParams();
  return <ProjectorScreen activityId={id} />;
}
