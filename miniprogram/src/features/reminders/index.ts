export { CallListCell } from './CallListCell';
export { CallListScreen } from './CallListScreen';
export { OutboxScreen } from './OutboxScreen';
export { RemindMeCard } from './RemindMeCard';
export { RemindQuarterButton } from './RemindQuarterButton';
