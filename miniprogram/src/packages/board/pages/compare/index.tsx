import { CompareScreen } from '@/features/board-views';
import { usePageParams } from '@/platform/page-params';

export default function ComparePage() {
  const { year } = usePageParams();
  return <CompareScreen year={year ? Number(year) : undefined} />;
}
