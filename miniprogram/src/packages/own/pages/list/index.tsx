import { MyListScreen } from '@/features/lists';

export default function MyListPage() {
  return <MyListScreen />;
}
