import type { EntryKindDefinition } from './definition';
import { TALLY } from './tally';

/** 发展党员 (10.5): numbers by stage and by source, no names; the rest stands in the province's own system. */
export const recruitmentNumbers: EntryKindDefinition = {
  ...TALLY,
  label: '发展党员人数',
  fixedTitle: '发展党员人数',
  hostedBy: ['branch', 'organ_committee'],
  evidence: 'attestation/recruitment_numbers',
  fields: [
    { key: 'applied', label: '申请入党', as: 'number' },
    { key: 'activist', label: '入党积极分子', as: 'number' },
    { key: 'candidate', label: '发展对象', as: 'number' },
    { key: 'probationary', label: '预备党员', as: 'number' },
    { key: 'full', label: '按期转正', as: 'number' },
    { key: 'coaches', label: '其中优秀教练员', as: 'number', optional: true },
    { key: 'frontLine', label: '其中基层一线', as: 'number', optional: true },
  ],
  usuallyServes: ['10.5'],
};
