import { RegimesScreen } from '@/features/study-file';
import { usePageParams } from '@/platform/page-params';

export default function RegimesPage() {
  const { unit, year } = usePageParams();
  return <RegimesScreen unitId={unit} year={year ? Number(year) : undefined} />;
}
