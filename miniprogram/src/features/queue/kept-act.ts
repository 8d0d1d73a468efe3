import type { InputOf, OutputOf } from '@shared/contract';
import type { Instant } from '@shared/domain/time';
import type { CallFailure, CallResult } from '@/platform/call';

/** What can be done without a network. */
export const keptOperations = [
  'attendance.checkIn',
  'attendance.enter',
  'attendance.enterLeave',
  'volunteering.mark',
] as const;

export type KeptOperation = (typeof keptOperations)[number];

/** Whose act it is. Another person who uses this phone afterwards never sends it. */
export interface Owner {
  /** Tells accounts apart on this phone, also while nobody knows who they are. */
  account: string;
  /** Null where the phone had never learnt who uses it. */
  memberId: string | null;
}

export type KeptFailure = CallFailure<KeptOperation>;

export type KeptState =
  | { name: 'waiting' }
  | { name: 'refused'; at: Instant; error: KeptFailure }
  | { name: 'done'; at: Instant; answer: OutputOf<KeptOperation> };

/** What a caller hands over; the input as it is sent at once. */
export type Draft = {
  [Name in KeptOperation]: {
    operation: Name;
    input: InputOf<Name>;
    /** What it is about, for lists: a theme, or the people entered. */
    about: string;
  };
}[KeptOperation];

/** One act kept on this phone until the server has answered it; told by its `requestId`. */
export type KeptAct = Draft & {
  owner: Owner;
  /** By the server's clock, as far as it was known. */
  takenAt: Instant;
  /** How often the server failed at it. Tries that found no server do not count. */
  tries: number;
  state: KeptState;
};

export type Outcome = CallResult<KeptOperation>;

export const idOf = ({ input }: KeptAct): string => input.requestId;

/** Acts at one activity are sent in their order; those at another do not wait for them. */
export const laneOf = ({ input }: KeptAct): string => input.activityId;

/** Sent later than this, an act says that it was kept: its code has left the screen meanwhile. */
const PROMPT_MS = 3_000;

/**
 * What is sent at `now`: an act that goes out at once as it is; a later one with what lets the server
 * judge it by its own time.
 */
export const inputAt = (act: KeptAct, now: Instant): InputOf<KeptOperation> => {
  if (Math.abs(now - act.takenAt) <= PROMPT_MS) return act.input;
  if (act.operation === 'attendance.checkIn') return { ...act.input, kept: true };
  if (act.operation === 'volunteering.mark') return { ...act.input, kept: true };
  if (act.operation === 'attendance.enter') return { ...act.input, capturedAt: act.takenAt };
  return act.input;
};

/** An answer that came so long after the act is news to whoever did it. */
const NEWS_AFTER_MS = 20_000;

/** True when a refusal came back later, not while the person stood at the door with the code. */
export const isNews = ({ takenAt, state }: KeptAct): boolean =>
  state.name === 'refused' &&
  (state.error.code === 'CONSENT_NEEDED' || Math.abs(state.at - takenAt) > NEWS_AFTER_MS);
