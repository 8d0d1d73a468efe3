import { ShowingsScreen } from '@/features/showings';

export default function ShowingsPage() {
  return <ShowingsScreen />;
}
