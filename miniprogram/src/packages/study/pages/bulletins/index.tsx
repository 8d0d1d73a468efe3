import { BulletinsScreen } from '@/features/bulletins';
import { usePageParams } from '@/platform/page-params';

export default function BulletinsPage() {
  const { year } = usePageParams();
  return <BulletinsScreen year={year ? Number(year) : undefined} />;
}
