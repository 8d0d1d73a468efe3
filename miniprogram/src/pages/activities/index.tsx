import { ActivitiesView } from '@/features/activities';
import { AppScreen } from '@/features/shell';

export default function ActivitiesPage() {
  return (
    <AppScreen title="活动" tab="activities">
      <ActivitiesView />
    </AppScreen>
  );
}
