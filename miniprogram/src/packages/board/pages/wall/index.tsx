import { WallScreen } from '@/features/board-views';
import { usePageParams } from '@/platform/page-params';

export default function WallPage() {
  const { year } = usePageParams();
  return <WallScreen year={year ? Number(year) : undefined} />;
}
