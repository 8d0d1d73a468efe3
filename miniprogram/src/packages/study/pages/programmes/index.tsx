import { ProgrammesScreen } from '@/features/study';
import { usePageParams } from '@/platform/page-params';

export default function ProgrammesPage() {
  const { id, year } = usePageParams();
  return <ProgrammesScreen programmeId={id} year={year ? Number(year) : undefined} />;
}
