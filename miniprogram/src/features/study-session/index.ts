export { MaterialFields } from './MaterialFields';
export { StudySection } from './StudySection';
