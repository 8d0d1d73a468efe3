import { BoardScreen } from '@/features/board';
import { usePageParams } from '@/platform/page-params';

export default function BoardPage() {
  const { year } = usePageParams();
  return <BoardScreen year={year ? Number(year) : undefined} />;
}
