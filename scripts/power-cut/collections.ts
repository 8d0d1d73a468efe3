import type { CollectionDeclaration } from '../local-cloud/types';

const byRound = {
  name: 'byRound',
  keys: [{ field: 'round', direction: 1 }],
  unique: false,
} as const;

/** What the load writes to. Everything carries the round it was written in. */
export const COLLECTIONS: readonly CollectionDeclaration[] = [
  { name: 'notes', indexes: [byRound] },
  { name: 'groups', indexes: [byRound] },
  { name: 'counters', indexes: [byRound] },
  {
    name: 'seats',
    indexes: [byRound, { name: 'bySeat', keys: [{ field: 'seat', direction: 1 }], unique: true }],
  },
  { name: 'transfers', indexes: [byRound] },
  { name: 'accounts', indexes: [] },
];

export const ACCOUNTS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** How many documents one insert of a group writes. */
export const GROUP_SIZE = 5;
