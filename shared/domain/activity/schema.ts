import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';
import { studyDetails } from '../study/schema';
import { eventDetails } from '../volunteering/schema';

/** Kinds of activity; each is one file in `kinds/`. */
export const activityKind = z.enum([
  'theme_party_day',
  'branch_general_meeting',
  'branch_committee_meeting',
  'subgroup_meeting',
  'party_lecture',
  'organisational_life_meeting',
  'democratic_life_meeting',
  'warning_education',
  'field_visit',
  'training',
  'study_session',
  'climate_meeting',
  'cultural_sports_event',
  'volunteer_event',
  'visit',
  'public_service',
  'public_fitness',
  'general_activity',
]);

/** A commitment an activity counts towards, with the plan's item it belongs to. */
export const servedCommitment = z.object({
  commitmentId: z.string(),
  title: z.string(),
  item: z.int(),
  itemTitle: z.string(),
});

/** A number that records written before it was kept do not have. */
const laterNumber = z._default(z.int(), 0);

/**
 * Numbers of a roster. `expected` is everyone due to attend (应到), `present` those of them who came
 * (实到), `late` included. The rest stand beside: who sat in (列席) or was a guest is in neither.
 */
export const attendanceCounts = z.object({
  expected: z.int(),
  present: z.int(),
  late: z.int(),
  onLeave: z.int(),
  absent: z.int(),
  /** Present, and gone before the end. */
  leftEarly: laterNumber,
  /** Came without being due. */
  sittingIn: laterNumber,
  /** On the list and not asked to come (免于考勤). */
  exempt: laterNumber,
  /** Present by an upload from a phone without network that nobody has confirmed yet. */
  unconfirmed: laterNumber,
  /** Full members due and present, for the quorum. */
  votersDue: laterNumber,
  votersPresent: laterNumber,
});

/** Where an activity stands: one named case, with what belongs to that case alone. */
export const activityState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('draft') }),
  z.object({ name: z.literal('published'), publishedAt: z.int() }),
  z.object({
    name: z.literal('closed'),
    closedAt: z.int(),
    counts: z.nullable(attendanceCounts),
  }),
  z.object({ name: z.literal('cancelled'), cancelledAt: z.int(), reason: z.string() }),
]);

/** Instants between which a check-in is taken, and from which it is late. */
export const checkInWindow = z.object({
  opensAt: z.int(),
  lateAfter: z.int(),
  closesAt: z.int(),
});

/** What a kind's form asks beside theme, time and place; each in one line. */
export const detailField = z.enum(['lecturer', 'topic', 'site', 'organiser', 'speaker']);

/** One thing decided, who sees to it and until when (`YYYY-MM-DD`, Asia/Shanghai). */
const decision = z.object({
  text: z.string(),
  owner: z.string(),
  dueOn: z.nullable(z.string()),
});

/** A paper that belongs to the record: what it is, and where it is kept. Never asked for. */
const attachment = z.object({ title: z.string(), keptAt: z.string() });

/**
 * The written record of an activity. What was said stays on paper: agenda, decisions and facts alone
 * (`artefacts.md` 2 and 3).
 */
export const activityRecord = z.object({
  chair: z.string(),
  recorder: z.string(),
  agenda: z.array(z.string()),
  summary: z.string(),
  /** 表决结果, where the kind votes. */
  vote: z.string(),
  decisions: z.array(decision),
  attachments: z.array(attachment),
  /** Of kinds without a roster of names. */
  headCount: z.nullable(z.int()),
  writtenBy: z.string(),
  writtenAt: z.int(),
  /** When it was handed in; null while it is being written. */
  handedInAt: z.nullable(z.int()),
});

/** A time and place an activity was moved from, and why. */
export const postponement = z.object({
  at: z.int(),
  startsAt: z.int(),
  endsAt: z.int(),
  place: z.string(),
  reason: z.string(),
});

/** Something held at a time and place, with a roster. Instants are milliseconds since the epoch. */
export const activity = z.object({
  id: z.string(),
  officeId: z.string(),
  kind: activityKind,
  unitId: z.string(),
  unitName: z.string(),
  planYear: z.int(),
  theme: z.string(),
  place: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  checkIn: checkInWindow,
  serves: z.array(servedCommitment),
  state: activityState,
  details: z._default(z.partialRecord(detailField, z.string()), {}),
  /** Whose roster it is, where the kind lets the organiser choose people; empty: by the kind's rule. */
  chosen: z._default(z.array(z.string()), []),
  /** The month's fixed day it belongs to: the series, and its place in it from 1. */
  series: z._default(
    z.nullable(z.object({ id: z.string(), position: z.int(), of: z.int() })),
    null,
  ),
  /**
   * Shared by the activities of branches that meet together. Each has a roster and a record of its
   * own; the code at the door is one. Counted once for each branch, and once for the office.
   */
  jointId: z._default(z.nullable(z.string()), null),
  postponed: z._default(z.array(postponement), []),
  record: z._default(z.nullable(activityRecord), null),
  /** Of a study session: its mode, what is studied, who speaks. */
  study: z._default(z.nullable(studyDetails), null),
  /** Of a volunteer event: service, risks, deadlines. Its shifts are documents of their own. */
  event: z._default(z.nullable(eventDetails), null),
  /** Of a volunteer event that was called off: the event that takes its place. */
  carriedTo: z.optional(z.nullable(z.string())),
  /** The programme it belongs to, an entry of kind `programme`; null: none. */
  programmeId: z._default(z.nullable(z.string()), null),
  /**
   * What retention has left of the attendance: `named` without technical data, `totals` the numbers
   * alone. Left out: everything.
   */
  keeps: z.optional(z.nullable(z.enum(['named', 'totals']))),
  /** The last line of the printed sheet that was given to somebody; left out: none beside the roster. */
  lines: z.optional(z.nullable(z.int())),
  createdBy: z.string(),
  history: z.array(auditEntry),
});

export type ActivityKind = z.infer<typeof activityKind>;
export type ActivityState = z.infer<typeof activityState>;
export type Activity = z.infer<typeof activity>;
export type ServedCommitment = z.infer<typeof servedCommitment>;
export type CheckInWindow = z.infer<typeof checkInWindow>;
export type AttendanceCounts = z.infer<typeof attendanceCounts>;
export type DetailField = z.infer<typeof detailField>;
export type ActivityRecord = z.infer<typeof activityRecord>;
export type Postponement = z.infer<typeof postponement>;

/** What an activity has not got to begin with: no series, no company, no record. */
export const newlyPlanned = {
  series: null,
  jointId: null,
  postponed: [],
  record: null,
  study: null,
  event: null,
  programmeId: null,
} satisfies Partial<Activity>;

/** What the door's key is made of: one for all branches of a joint activity. */
export const doorIdOf = ({ id, jointId }: Pick<Activity, 'id' | 'jointId'>): string =>
  jointId ?? id;
