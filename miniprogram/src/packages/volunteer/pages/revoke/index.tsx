import { RevokeScreen } from '@/features/volunteering';

export default function RevokeStatementPage() {
  return <RevokeScreen />;
}
