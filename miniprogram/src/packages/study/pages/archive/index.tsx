import { ArchiveScreen } from '@/features/study-file';
import { usePageParams } from '@/platform/page-params';

export default function ArchivePage() {
  const { unit, year } = usePageParams();
  return <ArchiveScreen unitId={unit} year={year ? Number(year) : undefined} />;
}
