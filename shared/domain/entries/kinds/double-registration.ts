import type { EntryKindDefinition } from './definition';

/** 双报到 (14.4): with which community a unit is registered. Where members live is nowhere kept. */
export const doubleRegistration: EntryKindDefinition = {
  label: '单位双报到',
  register: 'grounds',
  fixedTitle: '党组织到社区报到',
  hostedBy: ['branch', 'organ_committee'],
  evidence: 'roster/double_registration',
  states: ['in_force'],
  elements: [],
  of: 'group',
  fields: [
    { key: 'community', label: '报到社区' },
    { key: 'item', label: '服务项目', optional: true },
    { key: 'times', label: '服务次数', as: 'number', optional: true },
  ],
  usuallyServes: ['14.4'],
  writtenBy: ['branch_officer', 'committee_staff'],
  approvedBy: [],
  standing: true,
  sideBySide: true,
  stateWords: { in_force: '已报到' },
};
