import { OutboxScreen } from '@/features/reminders';

export default function MessagesPage() {
  return <OutboxScreen />;
}
