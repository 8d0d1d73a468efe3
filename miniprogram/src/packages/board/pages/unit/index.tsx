import { UnitScreen } from '@/features/board-views';
import { usePageParams } from '@/platform/page-params';

export default function UnitPage() {
  const { unit, year } = usePageParams();
  return <UnitScreen unitId={unit} year={year ? Number(year) : undefined} />;
}
