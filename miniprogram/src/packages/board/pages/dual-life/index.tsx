import { DualLifeScreen } from '@/features/year';

export default function DualLifePage() {
  return <DualLifeScreen />;
}
