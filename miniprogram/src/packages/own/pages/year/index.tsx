import { MyYearScreen } from '@/features/year';

export default function MyYearPage() {
  return <MyYearScreen />;
}
