export { ShowingsCell } from './ShowingsCell';
export { ShowingsScreen } from './ShowingsScreen';
