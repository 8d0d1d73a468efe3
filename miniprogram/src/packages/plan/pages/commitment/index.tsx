import { CommitmentScreen } from '@/features/plan';
import { usePageParams } from '@/platform/page-params';

export default function CommitmentPage() {
  const { id, year } = usePageParams();
  return <CommitmentScreen id={id} year={year ? Number(year) : undefined} />;
}
