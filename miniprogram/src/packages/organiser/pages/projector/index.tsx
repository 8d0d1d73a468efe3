import { useRouter } from '@tarojs/taro';
import { ProjectorScreen } from '@/features/organiser';

export default function ProjectorPage() {
  const { id = '' } = useRouter().params;
  return <ProjectorScreen activityId={id} />;
}
