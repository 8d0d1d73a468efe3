import * as z from 'zod/mini';
import { activityKind } from '../activity/schema';
import type { AskRecord } from '../asks/schema';
import { arrival, attendanceMethod, attendanceState } from '../attendance/schema';
import { requestField, requestState } from '../data-requests/schema';
import type { Entry } from '../entries/schema';
import { feedbackKind, feedbackState } from '../feedback/schema';
import type { OwnLine } from '../lists/own';
import type { MakeUp } from '../make-ups/schema';
import { consent, memberClass, role, volunteerProfile } from '../people/schema';
import type { Message } from '../reminders/schema';
import type { OwnService, OwnSignUp, OwnStatement } from './volunteering-sheets';

/** Who I am to the office. */
export const ownPerson = z.object({
  name: z.string(),
  memberClass,
  phone: z.nullable(z.string()),
  rosterKey: z.nullable(z.string()),
  leading: z.boolean(),
  young: z.boolean(),
  volunteer: z.nullable(volunteerProfile),
  consents: z.array(consent),
  memberships: z.array(
    z.object({
      unitName: z.string(),
      roles: z.array(role),
      post: z.nullable(z.string()),
      validFrom: z.string(),
      validTo: z.nullable(z.string()),
    }),
  ),
});

/** One record about me: where, when, how it came into the list, and what was struck from it. */
export const ownRecord = z.object({
  activityId: z.string(),
  kind: activityKind,
  theme: z.string(),
  unitName: z.string(),
  startsAt: z.int(),
  cancelled: z.boolean(),
  state: attendanceState,
  presence: z.nullable(
    z.object({
      at: z.int(),
      arrival,
      method: attendanceMethod,
      enteredByName: z.nullable(z.string()),
    }),
  ),
  struck: z.array(z.object({ at: z.int(), reason: z.string() })),
});

/** A request of mine, and its answer. */
export const ownRequest = z.object({
  id: z.string(),
  field: requestField,
  recorded: z.string(),
  wanted: z.string(),
  reason: z.string(),
  state: requestState,
  createdAt: z.int(),
});

/** Something I wrote to the office, and its answers. */
export const ownFeedback = z.object({
  id: z.string(),
  kind: feedbackKind,
  state: feedbackState,
  createdAt: z.int(),
  /** Null where I did not sign. */
  memberId: z.nullable(z.string()),
  contact: z.nullable(z.string()),
  messages: z.array(
    z.object({ at: z.int(), from: z.enum(['writer', 'office']), text: z.string() }),
  ),
});

export type OwnPerson = z.infer<typeof ownPerson>;
export type OwnRecord = z.infer<typeof ownRecord>;
export type OwnFeedback = z.infer<typeof ownFeedback>;
export type OwnRequest = z.infer<typeof ownRequest>;

/** What I asked of a branch about an activity, and its answer. */
export type OwnAsk = Pick<
  AskRecord,
  'kind' | 'theme' | 'unitName' | 'startsAt' | 'ask' | 'state' | 'createdAt'
>;

/** What I said about making up for a session, with the session. */
export type OwnMakeUp = Pick<MakeUp, 'startsAt' | 'state' | 'dueOn'> &
  Pick<OwnRecord, 'kind' | 'theme'>;

/** What stands under my name in a register. */
export type OwnEntry = Pick<
  Entry,
  'kind' | 'unitName' | 'title' | 'on' | 'details' | 'keptAt' | 'file' | 'state'
>;

/** What I was told, or was to be told, by a message. */
export type OwnMessage = Pick<
  Message,
  'subject' | 'theme' | 'unitName' | 'note' | 'state' | 'createdAt'
>;

/** Everything that is kept about a person, as it is exported. */
export interface OwnData {
  title: string;
  officeName: string;
  exportedBy: string;
  /** ISO 8601, Asia/Shanghai. */
  exportedAt: string;
  person: OwnPerson;
  records: readonly OwnRecord[];
  requests: readonly OwnRequest[];
  asks: readonly OwnAsk[];
  makeUps: readonly OwnMakeUp[];
  entries: readonly OwnEntry[];
  lines: readonly OwnLine[];
  feedback: readonly OwnFeedback[];
  signUps: readonly OwnSignUp[];
  services: readonly OwnService[];
  statements: readonly OwnStatement[];
  messages: readonly OwnMessage[];
}
