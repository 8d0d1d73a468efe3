import { useRouter } from '@tarojs/taro';
import { ActivitiesView } from '@/features/activities';
import { AppScreen } from '@/features/shell';

export default function ActivitiesPage() {
  const { view } = useRouter().params;
  return (
    <AppScreen title="活动" tab="activities">
      <ActivitiesView view={view === 'organising' ? view : undefined} />
    </AppScreen>
  );
}
