import type { EntryKindDefinition } from './definition';

/** 群团 (16.1): that an organisation or its leadership was completed; nobody is named. */
export const massOrganisation: EntryKindDefinition = {
  label: '群团组织',
  register: 'grounds',
  hostedBy: ['organ_committee'],
  evidence: 'document/mass_organisation',
  states: ['in_force'],
  elements: [],
  of: 'group',
  fields: [
    { key: 'organisation', label: '组织', choices: ['工会', '共青团', '妇联', '其他群团'] },
    { key: 'matter', label: '事项', choices: ['机构设立', '换届', '班子配备', '文体活动承办'] },
    { key: 'persons', label: '班子人数', as: 'number', optional: true },
  ],
  usuallyServes: ['16.1'],
  writtenBy: ['committee_staff'],
  approvedBy: [],
  numbered: true,
  stateWords: { in_force: '已登记' },
};
