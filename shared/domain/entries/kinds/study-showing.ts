import { SHOWING_EVIDENCE } from '../../study/showing';
import type { EntryKindDefinition } from './definition';

/** Results of a study group shown to the office or some of its units (commitment 4.5). */
export const studyShowing: EntryKindDefinition = {
  label: '成果展示',
  hostedBy: ['study_group'],
  evidence: SHOWING_EVIDENCE,
  states: ['in_force'],
  elements: [],
  of: 'group',
  fields: [],
  usuallyServes: ['4.5'],
  writtenBy: ['study_secretary', 'committee_staff'],
  approvedBy: ['study_secretary', 'group_head', 'committee_staff'],
};
