export { MaterialFields } from './MaterialFields';
export { MaterialList } from './MaterialList';
export { StudySection } from './StudySection';
export {
  namesIn,
  namesText,
  type PlannedTopic,
  plainStudy,
  readMaterials,
  readStudy,
  rowsOf,
  type StudyValues,
  studyOf,
  withTopicTaken,
} from './study-values';
