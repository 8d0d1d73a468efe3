import { ConsentsScreen } from '@/features/consent';

export default function ConsentsPage() {
  return <ConsentsScreen />;
}
