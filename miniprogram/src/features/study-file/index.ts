export { ArchiveScreen } from './ArchiveScreen';
export { ChecklistScreen } from './ChecklistScreen';
export { NotesScreen } from './NotesScreen';
export { RegimesScreen } from './RegimesScreen';
