import { BulletinsScreen } from '@/features/bulletins';

export default function BulletinsPage() {
  return <BulletinsScreen />;
}
