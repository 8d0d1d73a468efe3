import { ListsScreen } from '@/features/lists';
import { usePageParams } from '@/platform/page-params';

export default function ListsPage() {
  const { year } = usePageParams();
  return <ListsScreen year={year ? Number(year) : undefined} />;
}
