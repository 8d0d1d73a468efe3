import type { EntryKindDefinition } from './definition';

/** 驻村第一书记 (14.3): that one is sent, where, from when until when. The person is named elsewhere. */
export const firstSecretary: EntryKindDefinition = {
  label: '驻村第一书记',
  register: 'contacts',
  fixedTitle: '驻村第一书记',
  hostedBy: ['party_group'],
  evidence: 'roster/first_secretary',
  states: ['in_force'],
  elements: [],
  of: 'group',
  fields: [
    { key: 'place', label: '驻在村' },
    { key: 'until', label: '到哪一天', as: 'date', optional: true },
  ],
  usuallyServes: ['14.3'],
  writtenBy: ['committee_staff'],
  approvedBy: [],
  standing: true,
  sideBySide: true,
  stateWords: { in_force: '在任' },
};
