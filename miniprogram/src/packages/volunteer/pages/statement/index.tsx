import { StatementScreen } from '@/features/volunteering';

export default function StatementPage() {
  return <StatementScreen />;
}
