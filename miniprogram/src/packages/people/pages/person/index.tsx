import { PersonScreen } from '@/features/people';
import { usePageParams } from '@/platform/page-params';

export default function PersonPage() {
  const { id = '' } = usePageParams();
  return <PersonScreen memberId={id} />;
}
