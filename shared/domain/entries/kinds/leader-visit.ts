import type { EntryKindDefinition } from './definition';

/** 调研走访 (9.3): a leader at a branch, on which day; how many problems were found, how many solved. */
export const leaderVisit: EntryKindDefinition = {
  label: '调研走访',
  register: 'contacts',
  fixedTitle: '领导班子成员调研走访',
  hostedBy: ['branch'],
  evidence: 'inspection/field_visit',
  states: ['in_force'],
  elements: [],
  of: 'person',
  personFrom: 'leaders',
  personLabel: '走访领导',
  fields: [
    {
      key: 'form',
      label: '形式',
      choices: ['调研', '走访', '座谈', '参加支部活动', '督促检查'],
    },
    { key: 'found', label: '发现问题数', as: 'number', optional: true },
    { key: 'solved', label: '已解决数', as: 'number', optional: true },
  ],
  usuallyServes: ['9.3', '9.8'],
  writtenBy: ['committee_staff', 'branch_officer'],
  approvedBy: [],
  overseenBy: ['leader'],
  openToUnit: true,
  stateWords: { in_force: '已走访' },
};
