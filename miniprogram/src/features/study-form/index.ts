export {
  type MaterialRow,
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
