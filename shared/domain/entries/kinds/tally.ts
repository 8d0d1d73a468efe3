import type { EntryKindDefinition } from './definition';

/** What all bare numbers have in common: how many by a day, and nobody's name. */
export const TALLY = {
  register: 'numbers',
  states: ['in_force'],
  elements: [],
  of: 'group',
  writtenBy: ['branch_officer', 'committee_staff'],
  approvedBy: [],
  stateWords: { in_force: '已登记' },
} as const satisfies Partial<EntryKindDefinition>;
