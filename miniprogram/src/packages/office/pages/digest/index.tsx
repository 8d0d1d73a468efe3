import { DigestScreen } from '@/features/reminders';

export default function DigestPage() {
  return <DigestScreen />;
}
