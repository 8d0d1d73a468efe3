import type { EntryKindDefinition } from './definition';

/** What all talks have in common: that one was held, on which day. What was said is nowhere asked for. */
export const TALK = {
  register: 'talks',
  states: ['in_force'],
  elements: [],
  approvedBy: [],
  closedToMembers: true,
  stateWords: { in_force: '已谈' },
} as const satisfies Partial<EntryKindDefinition>;
