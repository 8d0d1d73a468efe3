import { MatrixScreen } from '@/features/study-attendance';
import { usePageParams } from '@/platform/page-params';

export default function StudyMatrixPage() {
  const { unit, year } = usePageParams();
  return <MatrixScreen unit={unit} year={year === undefined ? undefined : Number(year)} />;
}
