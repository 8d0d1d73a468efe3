import { MyDataScreen } from '@/features/own';

export default function MyDataPage() {
  return <MyDataScreen />;
}
