import type * as z from 'zod/mini';
import * as activities from './activities';
import * as attendance from './attendance';
import * as board from './board';
import type { CommonErrorCode, WireError } from './errors';
import * as plan from './plan';
import * as session from './session';

/** Every operation by its name on the wire. */
export const operations = {
  'session.me': session.sessionMe,
  'activities.create': activities.activitiesCreate,
  'activities.update': activities.activitiesUpdate,
  'activities.publish': activities.activitiesPublish,
  'activities.close': activities.activitiesClose,
  'activities.cancel': activities.activitiesCancel,
  'activities.get': activities.activitiesGet,
  'activities.list': activities.activitiesList,
  'activities.doorKey': activities.activitiesDoorKey,
  'attendance.checkIn': attendance.attendanceCheckIn,
  'attendance.roster': attendance.attendanceRoster,
  'attendance.counts': attendance.attendanceCountsAt,
  'attendance.enter': attendance.attendanceEnter,
  'attendance.strikeOut': attendance.attendanceStrikeOut,
  'board.get': board.boardGet,
  'board.item': board.boardItem,
  'plan.createDraft': plan.planCreateDraft,
  'plan.listDrafts': plan.planListDrafts,
  'plan.getDraft': plan.planGetDraft,
  'plan.reviseDraft': plan.planReviseDraft,
  'plan.confirmDraft': plan.planConfirmDraft,
  'plan.discardDraft': plan.planDiscardDraft,
  'plan.commitments': plan.planCommitments,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type InputOf<Name extends OperationName> = z.input<Operations[Name]['input']>;
export type OutputOf<Name extends OperationName> = z.output<Operations[Name]['output']>;
export type ErrorOf<Name extends OperationName> = WireError<
  Operations[Name]['errors'][number] | CommonErrorCode
>;

/**
 * What comes back over the wire. `now` is the server's clock, so that a phone whose own clock is
 * wrong still shows the right time and code. `message` is the Chinese sentence for the code.
 */
export type Reply<Name extends OperationName = OperationName> =
  | { ok: true; data: OutputOf<Name>; now: number }
  | { ok: false; error: ErrorOf<Name> & { message: string }; now: number };
