import type { RosterRow } from '@shared/contract/attendance';

/** What lies over the list: one thing at a time. */
export type RosterOpen =
  | { name: 'nothing' }
  | { name: 'paper' }
  | { name: 'numbers' }
  | { name: 'close' }
  | { name: 'guest' }
  | { name: 'add'; search?: string }
  | { name: PersonOpen; row: RosterRow };

/** About one person. */
export type PersonOpen = 'person' | 'strike' | 'leave' | 'left_early' | 'exempt' | 'remove';
