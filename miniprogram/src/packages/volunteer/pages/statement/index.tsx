import { StatementScreen } from '@/features/volunteering';
import { usePageParams } from '@/platform/page-params';

export default function VolunteerStatementPage() {
  const { id } = usePageParams();
  return <StatementScreen statementId={id} />;
}
