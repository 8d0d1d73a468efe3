import { NotesScreen } from '@/features/study-file';
import { usePageParams } from '@/platform/page-params';

export default function NotesPage() {
  const { unit, year, topic, add } = usePageParams();
  return (
    <NotesScreen
      unitId={unit}
      year={year ? Number(year) : undefined}
      topicId={topic}
      adds={add !== undefined}
    />
  );
}
