import { UnitsScreen } from '@/features/people';

export default function UnitsPage() {
  return <UnitsScreen />;
}
