import type { OutputOf } from '@shared/contract';
import type { Instant } from '@shared/domain/time';
import { isNews, type KeptAct, type KeptFailure, type KeptOperation } from '@/features/queue';
import type { CallResult } from '@/platform/call';

type Name = 'attendance.checkIn';

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
  /** Code and time are kept on this phone and sent when the network is back. */
  | { name: 'kept'; attempt: Attempt }
  /** Neither sent nor kept: the phone has no room. The same attempt can be sent again. */
  | { name: 'unsent'; attempt: Attempt; message: string }
  /** The person has not agreed to checking in by phone: asked once, and the attempt is kept. */
  | { name: 'consent'; attempt: Attempt }
  | { name: 'recorded'; output: OutputOf<Name> }
  | { name: 'recorded_before'; at: Instant }
  /** `late`: it was kept, and the refusal came when the person had long left the door. */
  | { name: 'refused'; failure: KeptFailure; late?: boolean };

/** What follows each refusal: another code, the same attempt again, a question, or somebody's help. */
export const FOLLOWS = {
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
  YEAR_FROZEN: 'stop',
  TOO_MANY_WRONG_CODES: 'stop',
  NOT_ON_ROSTER: 'stop',
  ALREADY_CHECKED_IN: 'stop',
  ENTRY_STRUCK: 'stop',
  ACTIVITY_CLOSED: 'stop',
  ACTIVITY_NOT_PUBLISHED: 'stop',
  NOT_BOUND: 'stop',
  FORBIDDEN: 'stop',
  NOT_FOUND: 'stop',
  UNKNOWN_OPERATION: 'stop',
  NOT_SIGNED_UP: 'stop',
  STILL_WAITLISTED: 'stop',
  MARK_OUT_OF_ORDER: 'stop',
  HOURS_CONFIRMED: 'stop',
  CONSENT_NEEDED: 'ask',
} as const satisfies Record<KeptFailure['code'], 'retype' | 'resend' | 'ask' | 'stop'>;

const afterRefusal = (attempt: Attempt, error: KeptFailure, late: boolean): CheckInState => {
  if (error.code === 'ALREADY_CHECKED_IN') return { name: 'recorded_before', at: error.data.at };
  const follows = FOLLOWS[error.code];
  if (follows === 'ask') return { name: 'consent', attempt };
  if (late) return { name: 'refused', failure: error, late };
  if (follows === 'resend') return { name: 'unsent', attempt, message: error.message };
  if (follows === 'retype') return { name: 'typing', digits: '', error: error.message };
  return { name: 'refused', failure: error };
};

const afterAnswer = (answer: OutputOf<KeptOperation>): CheckInState | undefined =>
  'presence' in answer ? { name: 'recorded', output: answer } : undefined;

/** The state after an attempt that could not be kept was answered, or was not. */
export const afterAttempt = (
  attempt: Attempt,
  result: CallResult<KeptOperation>,
): CheckInState | undefined =>
  result.ok ? afterAnswer(result.data) : afterRefusal(attempt, result.error, false);

/** The check-in kept on this phone, as the page shows it. */
export const stateOfKept = (
  act: KeptAct,
  sending: string | undefined,
): CheckInState | undefined => {
  if (act.operation !== 'attendance.checkIn') return undefined;
  const { code, requestId, capturedAt } = act.input;
  const attempt = { code, requestId, capturedAt };
  const { state } = act;
  if (state.name === 'done') return afterAnswer(state.answer);
  if (state.name === 'refused') return afterRefusal(attempt, state.error, isNews(act));
  return { name: sending === requestId ? 'sending' : 'kept', attempt };
};

/** The digits shown in the six boxes. */
export const digitsShown = (state: CheckInState): string => {
  if (state.name === 'typing') return state.digits;
  const held = 'attempt' in state ? state.attempt.code : '';
  return /^\d{6}$/.test(held) ? held : '';
};

/** What to do after a refusal that another code cannot help; undefined when its sentence says it. */
export const nextStep = ({ code }: KeptFailure): string | undefined => {
  if (code === 'TOO_MANY_WRONG_CODES') return '代为登记、纸质签名与签到效果相同';
  if (code === 'NOT_ON_ROSTER') return '刚转入支部的，请组织委员核对名册';
  if (code === 'ACTIVITY_CANCELLED') return '不用签到。改期的话，支部会重新发布';
  if (code === 'CHECK_IN_NOT_OPEN') return '到时间后再回到这一页';
  return undefined;
};

/** The way on after a kept check-in was not taken. */
export const lateStep = ({ code }: KeptFailure): string => {
  if (code === 'ACTIVITY_CANCELLED') return '这场活动不用签到';
  if (code === 'UNEXPECTED' || code === 'CLIENT_FAULT')
    return '签到码和时间还在本机，可以再提交一次';
  return '到过现场的，可以请组织者代为登记，或在活动结束后申请补签';
};
