export { MaterialFields } from './MaterialFields';
export { MaterialList } from './MaterialList';
export { StudySection } from './StudySection';
export {
  type PlannedTopic,
  plainStudy,
  readStudy,
  type StudyValues,
  studyOf,
  withTopicTaken,
} from './study-values';
