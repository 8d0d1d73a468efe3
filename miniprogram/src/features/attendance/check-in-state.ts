import type { OutputOf } from '@shared/contract';
import type { Instant } from '@shared/domain/time';
import type { CallFailure, CallResult } from '@/platform/call';

type Name = 'attendance.checkIn';
export type CheckInFailure = CallFailure<Name>;

/** One act at the door. Sent again after a failure it is the same act, told by its number. */
export interface Attempt {
  /** Six digits, or the token of the QR code. */
  code: string;
  requestId: string;
  /** When the code was taken, by the server's clock. */
  capturedAt: Instant;
}

/** Where one person's check-in stands on this phone. */
export type CheckInState =
  | { name: 'typing'; digits: string; error?: string }
  | { name: 'sending'; attempt: Attempt }
  /** Nothing is known to have happened: the same attempt can be sent again. */
  | { name: 'unsent'; attempt: Attempt; message: string }
  /** The person has not agreed to checking in by phone: asked once, and the attempt is kept. */
  | { name: 'consent'; attempt: Attempt }
  | { name: 'recorded'; output: OutputOf<Name> }
  | { name: 'recorded_before'; at: Instant }
  | { name: 'refused'; failure: CheckInFailure };

/** What follows each refusal: another code, the same attempt again, a question, or somebody's help. */
const FOLLOWS = {
  CODE_EXPIRED: 'retype',
  CODE_WRONG: 'retype',
  CODE_OTHER_ACTIVITY: 'retype',
  INVALID_INPUT: 'retype',
  NO_CONNECTION: 'resend',
  CLIENT_FAULT: 'stop',
  UNEXPECTED: 'resend',
  ACTIVITY_CANCELLED: 'stop',
  CHECK_IN_NOT_OPEN: 'stop',
  CHECK_IN_CLOSED: 'stop',
  TOO_MANY_WRONG_CODES: 'stop',
  NOT_ON_ROSTER: 'stop',
  ALREADY_CHECKED_IN: 'stop',
  NOT_BOUND: 'stop',
  FORBIDDEN: 'stop',
  NOT_FOUND: 'stop',
  UNKNOWN_OPERATION: 'stop',
  CONSENT_NEEDED: 'ask',
} as const satisfies Record<CheckInFailure['code'], 'retype' | 'resend' | 'ask' | 'stop'>;

/** The state after the server answered an attempt, or did not. */
export const afterAttempt = (attempt: Attempt, result: CallResult<Name>): CheckInState => {
  if (result.ok) return { name: 'recorded', output: result.data };
  const { error } = result;
  if (error.code === 'ALREADY_CHECKED_IN') return { name: 'recorded_before', at: error.data.at };
  const follows = FOLLOWS[error.code];
  if (follows === 'resend') return { name: 'unsent', attempt, message: error.message };
  if (follows === 'ask') return { name: 'consent', attempt };
  if (follows === 'retype') return { name: 'typing', digits: '', error: error.message };
  return { name: 'refused', failure: error };
};

/** The digits shown in the six boxes. */
export const digitsShown = (state: CheckInState): string => {
  if (state.name === 'typing') return state.digits;
  const held = 'attempt' in state ? state.attempt.code : '';
  return /^\d{6}$/.test(held) ? held : '';
};

/** What to do after a refusal that another code cannot help; undefined when its sentence says it. */
export const nextStep = ({ code }: CheckInFailure): string | undefined => {
  if (code === 'TOO_MANY_WRONG_CODES') return '代为登记、纸质签名与签到效果相同';
  if (code === 'NOT_ON_ROSTER') return '刚转入支部的，请组织委员核对名册';
  if (code === 'ACTIVITY_CANCELLED') return '不用签到。改期的话，支部会重新发布';
  if (code === 'CHECK_IN_NOT_OPEN') return '到时间后再回到这一页';
  return undefined;
};
