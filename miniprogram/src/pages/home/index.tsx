import { HomeView } from '@/features/activities';
import { AppScreen } from '@/features/shell';
import { HomeService } from '@/features/volunteering';

export default function HomePage() {
  return (
    <AppScreen title="机关党建" tab="home" deskWidth="wide">
      <HomeView />
      <HomeService />
    </AppScreen>
  );
}
