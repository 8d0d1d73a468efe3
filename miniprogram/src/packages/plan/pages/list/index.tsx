import { ListScreen } from '@/features/lists';
import { usePageParams } from '@/platform/page-params';

export default function ListPage() {
  const { unit, year } = usePageParams();
  return <ListScreen unit={unit ?? ''} year={year ? Number(year) : undefined} />;
}
