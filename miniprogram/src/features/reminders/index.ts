export { CallListCell } from './CallListCell';
export { CallListScreen } from './CallListScreen';
export { DigestScreen } from './DigestScreen';
export { OutboxScreen } from './OutboxScreen';
export { ReminderSettingsScreen } from './ReminderSettingsScreen';
export { RemindMeCard } from './RemindMeCard';
export { RemindOfButton } from './RemindOfButton';
