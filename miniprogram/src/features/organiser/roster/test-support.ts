import type { RosterRow } from '@shared/contract/attendance';
import { type Instant, instantOf } from '@shared/domain/time';

/** An instant of 18 November 2022, by the clock of Asia/Shanghai. */
export const at = (time: string): Instant => instantOf('2022-11-18', time) ?? Number.NaN;

type Presence = NonNullable<RosterRow['presence']>;
type Source = RosterRow['sources'][number];

export const presenceWith = (change: Partial<Presence> = {}): Presence => ({
  at: at('14:02'),
  arrival: 'on_time',
  method: 'code',
  enteredBy: null,
  enteredByName: null,
  requestId: 'request-1',
  pending: false,
  leftAt: null,
  ...change,
});

export const sourceWith = (change: Partial<Source> = {}): Source => ({
  at: at('14:02'),
  arrival: 'on_time',
  method: 'code',
  enteredBy: null,
  enteredByName: null,
  requestId: 'request-1',
  receivedAt: at('14:02'),
  standing: { name: 'counts' },
  struckByName: null,
  ...change,
});

/** Somebody who is due and not here yet. */
export const rowWith = (change: Partial<RosterRow> = {}): RosterRow => ({
  memberId: change.name ?? 'm1',
  name: '演示·孙丽',
  number: 1,
  as: 'due',
  from: null,
  state: 'expected',
  leave: null,
  presence: null,
  sources: [],
  struck: [],
  ...change,
});

/** The same person, present. */
export const presentRow = (
  change: Partial<RosterRow> = {},
  presence: Partial<Presence> = {},
): RosterRow =>
  rowWith({
    state: 'present',
    presence: presenceWith(presence),
    sources: [sourceWith({ method: presence.method ?? 'code' })],
    ...change,
  });
