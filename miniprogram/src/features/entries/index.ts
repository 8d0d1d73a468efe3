export { EntryLook } from './EntryLook';
export { EntrySheet } from './EntrySheet';
export { dateAndNumber, stateKindOf, stateText } from './entry-words';
