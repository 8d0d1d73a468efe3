import { STUDY_REGIMES } from '../../study/schema';
import type { EntryKindDefinition } from './definition';

/** One of the study group's eight regimes, as the document that lays it down (item 4, commitment 4.3). */
export const studyRegime: EntryKindDefinition = {
  label: '学习制度',
  hostedBy: ['study_group'],
  evidence: 'document/regulation',
  states: ['draft', 'approved', 'in_force'],
  elements: STUDY_REGIMES,
  of: 'group',
  fields: [],
  usuallyServes: ['4.3'],
  writtenBy: ['study_secretary', 'committee_staff'],
  approvedBy: ['group_head', 'committee_staff'],
  standing: true,
  numbered: true,
  linked: true,
};
