import type { EntryKindDefinition } from './definition';

/** 联系点 (9.2): which leader looks after which branch, from when until when. */
export const contactPoint: EntryKindDefinition = {
  label: '联系点',
  register: 'contacts',
  fixedTitle: '领导班子成员联系点',
  hostedBy: ['branch'],
  evidence: 'roster/contact_point',
  states: ['in_force'],
  elements: [],
  of: 'person',
  personFrom: 'leaders',
  personLabel: '联系领导',
  fields: [{ key: 'until', label: '到哪一天', as: 'date', optional: true }],
  usuallyServes: ['9.2'],
  writtenBy: ['committee_staff'],
  approvedBy: [],
  overseenBy: ['leader', 'branch_officer'],
  openToUnit: true,
  standing: true,
  sideBySide: true,
  stateWords: { in_force: '联系中' },
};
