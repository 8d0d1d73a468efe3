export { RosterImportScreen } from './RosterImportScreen';
