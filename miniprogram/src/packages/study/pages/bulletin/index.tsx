import { BulletinScreen } from '@/features/bulletins';
import { usePageParams } from '@/platform/page-params';

export default function BulletinPage() {
  const { id = '' } = usePageParams();
  return <BulletinScreen bulletinId={id} />;
}
