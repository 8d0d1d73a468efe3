import * as z from 'zod/mini';
import { requestField } from '../domain/data-requests/schema';
import { ownRequest } from '../domain/my-data/schema';
import { defineOperation } from './define';
import { line, pageCursor, reason, recordId, requestId } from './fields';

/** Roles that answer for the people of their unit. */
const ANSWERING = ['branch_officer', 'committee_staff'] as const;

/** I ask to have something put right. The same `requestId` again is the same request. */
export const dataRequestsCreate = defineOperation({
  name: 'dataRequests.create',
  access: { who: 'person' },
  input: z.strictObject({
    requestId,
    field: requestField,
    wanted: line('应当是什么', 100),
    reason: line('原因', 100),
  }),
  output: ownRequest,
  errors: ['TOO_MANY_OPEN_REQUESTS'],
});

/** My requests, latest first, with their answers. */
export const dataRequestsMine = defineOperation({
  name: 'dataRequests.mine',
  access: { who: 'person' },
  input: z.strictObject({ cursor: pageCursor }),
  output: z.object({ requests: z.array(ownRequest), next: z.nullable(z.string()) }),
  errors: [],
});

export const requestRow = z.extend(ownRequest, {
  memberId: z.string(),
  name: z.string(),
  unitName: z.string(),
  /** Who answered; empty until then. */
  answeredBy: z.string(),
  /** Granting can write the change by itself. */
  applies: z.boolean(),
  /** My own: somebody else answers it. */
  isMine: z.boolean(),
});

/** Requests of the people of my units: those that wait, longest first, or those answered. */
export const dataRequestsList = defineOperation({
  name: 'dataRequests.list',
  access: { who: 'role', roles: ANSWERING },
  input: z.strictObject({
    show: z.enum(['waiting', 'settled']),
    cursor: pageCursor,
  }),
  output: z.object({ requests: z.array(requestRow), next: z.nullable(z.string()) }),
  errors: [],
});

/**
 * Grants or refuses; the person reads the answer. `apply` writes the change in the same step. The same
 * answer again finishes what was cut off.
 */
export const dataRequestsAnswer = defineOperation({
  name: 'dataRequests.answer',
  access: { who: 'role_over_unit', roles: ANSWERING },
  input: z.strictObject({
    id: recordId,
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('apply') }),
      z.strictObject({ kind: z.literal('by_hand'), note: line('怎样更正', 60) }),
      z.strictObject({ kind: z.literal('refuse'), reason }),
    ]),
  }),
  output: requestRow,
  errors: ['OWN_REQUEST', 'REQUEST_ANSWERED', 'CANNOT_APPLY', 'PHONE_WITHOUT_CONSENT'],
});

export type RequestRow = z.infer<typeof requestRow>;
