import { ReminderSettingsScreen } from '@/features/reminders';

export default function RemindersPage() {
  return <ReminderSettingsScreen />;
}
