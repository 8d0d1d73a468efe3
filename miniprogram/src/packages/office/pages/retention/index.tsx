import { RetentionScreen } from '@/features/retention';

export default function RetentionPage() {
  return <RetentionScreen />;
}
