import { ChecklistScreen } from '@/features/study-file';
import { usePageParams } from '@/platform/page-params';

export default function ChecklistPage() {
  const { unit, year } = usePageParams();
  return <ChecklistScreen unitId={unit} year={year ? Number(year) : undefined} />;
}
