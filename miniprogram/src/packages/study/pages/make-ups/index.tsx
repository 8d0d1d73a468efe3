import { MakeUpsScreen } from '@/features/study-attendance';
import { usePageParams } from '@/platform/page-params';

export default function MakeUpsPage() {
  const { unit, year, id } = usePageParams();
  return (
    <MakeUpsScreen
      unit={unit}
      year={year === undefined ? undefined : Number(year)}
      activityId={id}
    />
  );
}
