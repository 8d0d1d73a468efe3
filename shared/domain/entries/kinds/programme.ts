import { audienceTags } from '../../study/words';
import type { EntryKindDefinition } from './definition';

/**
 * A programme of education with its plan as a document: “年轻党员干部、年轻教练员队伍理想信念宗旨教育”计划
 * (commitment 4.6), “学思践悟” (10.2). Activities name the programme they belong to.
 */
export const programme: EntryKindDefinition = {
  label: '专项计划',
  hostedBy: ['organ_committee', 'party_group'],
  evidence: 'document/scheme',
  states: ['draft', 'approved', 'in_force'],
  elements: ['在用文件'],
  of: 'group',
  fields: [{ key: 'audience', label: '面向', choices: audienceTags }],
  usuallyServes: [],
  writtenBy: ['committee_staff'],
  approvedBy: ['committee_staff', 'leader'],
};
