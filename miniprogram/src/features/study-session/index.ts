export { MaterialFields } from './MaterialFields';
export { MaterialList } from './MaterialList';
export { StudySection } from './StudySection';
