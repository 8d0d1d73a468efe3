import { OverviewScreen } from '@/features/board-views';
import { usePageParams } from '@/platform/page-params';

export default function OverviewPage() {
  const { year } = usePageParams();
  return <OverviewScreen year={year ? Number(year) : undefined} />;
}
