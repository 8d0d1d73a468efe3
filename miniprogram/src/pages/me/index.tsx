import { MeView } from '@/features/settings';
import { AppScreen } from '@/features/shell';

export default function MePage() {
  return (
    <AppScreen title="我的" tab="me" gap={3}>
      <MeView />
    </AppScreen>
  );
}
