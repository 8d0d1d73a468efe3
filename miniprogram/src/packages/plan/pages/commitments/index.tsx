import { CommitmentsScreen } from '@/features/plan';
import { usePageParams } from '@/platform/page-params';

export default function CommitmentsPage() {
  const { year } = usePageParams();
  return <CommitmentsScreen year={year ? Number(year) : undefined} />;
}
