import { calendarOf } from '@shared/domain/time';
import { ListScreen } from '@/features/lists';
import { serverNow } from '@/platform/clock';
import { usePageParams } from '@/platform/page-params';

export default function ListPage() {
  const { unit, year } = usePageParams();
  return <ListScreen unit={unit ?? ''} year={year ? Number(year) : calendarOf(serverNow()).year} />;
}
