import { NotesScreen } from '@/features/study-file';
import { usePageParams } from '@/platform/page-params';

export default function NotesPage() {
  const { unit, year } = usePageParams();
  return <NotesScreen unitId={unit} year={year ? Number(year) : undefined} />;
}
