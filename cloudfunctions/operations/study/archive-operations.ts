import { archive } from './archive';
import { checklist } from './checklist';

export const studyArchiveOperations = {
  'study.archive': archive,
  'study.checklist': checklist,
};
