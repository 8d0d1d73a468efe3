import type { OperationName } from '@shared/contract';
import type { Runnable } from '../runtime/operation';
import { cancel } from './activities/cancel';
import { close } from './activities/close';
import { create } from './activities/create';
import { doorKey } from './activities/door-key';
import { get as getActivity } from './activities/get';
import { list } from './activities/list';
import { publish } from './activities/publish';
import { update } from './activities/update';
import { checkIn } from './attendance/check-in';
import { counts } from './attendance/counts';
import { enter } from './attendance/enter';
import { roster } from './attendance/roster';
import { strikeOut } from './attendance/strike-out';
import { get as getBoard } from './board/get';
import { item } from './board/item';
import type { OperationDeps } from './implement';
import { commitments } from './plan/commitments';
import { confirmDraft } from './plan/confirm-draft';
import { createDraft } from './plan/create-draft';
import { discardDraft } from './plan/discard-draft';
import { getDraft } from './plan/get-draft';
import { listDrafts } from './plan/list-drafts';
import { reviseDraft } from './plan/revise-draft';
import { me } from './session/me';

/** Every operation of the contract and the code behind it. */
export const operationRegistry = {
  'session.me': me,
  'activities.create': create,
  'activities.update': update,
  'activities.publish': publish,
  'activities.close': close,
  'activities.cancel': cancel,
  'activities.get': getActivity,
  'activities.list': list,
  'activities.doorKey': doorKey,
  'attendance.checkIn': checkIn,
  'attendance.roster': roster,
  'attendance.counts': counts,
  'attendance.enter': enter,
  'attendance.strikeOut': strikeOut,
  'board.get': getBoard,
  'board.item': item,
  'plan.createDraft': createDraft,
  'plan.listDrafts': listDrafts,
  'plan.getDraft': getDraft,
  'plan.reviseDraft': reviseDraft,
  'plan.confirmDraft': confirmDraft,
  'plan.discardDraft': discardDraft,
  'plan.commitments': commitments,
} as const satisfies Record<OperationName, Runnable<OperationDeps>>;
