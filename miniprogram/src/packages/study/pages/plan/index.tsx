import { PlanScreen } from '@/features/study';
import { usePageParams } from '@/platform/page-params';

export default function StudyPlanPage() {
  const { unit, year, topic } = usePageParams();
  return <PlanScreen unitId={unit} year={year ? Number(year) : undefined} topicId={topic} />;
}
