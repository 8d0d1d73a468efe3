import { CHECKLIST_LINES } from '../../study/checklist-lines';
import type { EntryKindDefinition } from './definition';

/**
 * 学习考核: what each member's year should hold, as the group sets it. One line of the form for each thing
 * that can be told as 有 or 缺; what is left empty is not asked.
 */
export const studyChecklist: EntryKindDefinition = {
  label: '学习考核清单',
  hostedBy: ['study_group'],
  evidence: 'study_checklist',
  states: ['draft', 'in_force'],
  elements: [],
  of: 'group',
  fields: CHECKLIST_LINES.map(({ key, label, choices }) => ({
    key,
    label,
    choices,
    optional: true,
  })),
  usuallyServes: [],
  writtenBy: ['study_secretary', 'committee_staff'],
  approvedBy: ['group_head', 'committee_staff'],
  onePerYear: true,
};
