import type { EntryField, EntryKindDefinition } from './definition';

/** What all results have in common: somebody above gave them, in a document. */
export const RESULT = {
  register: 'results',
  states: ['in_force'],
  elements: [],
  of: 'group',
  writtenBy: ['committee_staff'],
  approvedBy: [],
  numbered: true,
  stateWords: { in_force: '已评定' },
} as const satisfies Partial<EntryKindDefinition>;

export const givenByField: EntryField = { key: 'givenBy', label: '评定单位' };
