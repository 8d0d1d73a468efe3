import { RequestsScreen } from '@/features/requests';

export default function RequestsPage() {
  return <RequestsScreen />;
}
