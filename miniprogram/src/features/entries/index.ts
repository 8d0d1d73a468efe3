export { EntryFields } from './EntryFields';
export { EntryLook } from './EntryLook';
export { EntrySheet } from './EntrySheet';
export { dateAndNumber, stateKindOf, stateText } from './entry-words';
export { RegistersScreen } from './RegistersScreen';
