import type { EntryKindDefinition } from './definition';

/** 党务干部培训 (18.2, 18.3): a course held above, which has no roster here; how many went. */
export const officerTraining: EntryKindDefinition = {
  label: '党务干部培训',
  register: 'numbers',
  hostedBy: ['branch', 'organ_committee'],
  evidence: 'activity/training',
  states: ['in_force'],
  elements: [],
  of: 'group',
  fields: [
    { key: 'form', label: '形式', choices: ['轮训', '集中培训', '网络培训'] },
    { key: 'organiser', label: '举办单位' },
    { key: 'persons', label: '参加人次', as: 'number' },
    { key: 'days', label: '天数', as: 'number', optional: true },
  ],
  usuallyServes: ['18.3'],
  writtenBy: ['branch_officer', 'committee_staff'],
  approvedBy: [],
  stateWords: { in_force: '已登记' },
};
