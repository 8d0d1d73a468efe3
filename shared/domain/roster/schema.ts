import * as z from 'zod/mini';
import { memberClass, phoneNumber } from '../people/schema';

/** What a roster file may tell of a person. Nothing else is read from it (PIPL 6). */
export const rosterField = z.enum([
  'name',
  'unit',
  'memberClass',
  'post',
  'phone',
  'rosterKey',
  'leading',
  'young',
  'validFrom',
  'validTo',
]);

const textCell = z.string().check(z.maxLength(80));

/** One row of a file with the cells of the columns that are read, as text. */
export const rosterRow = z.object({
  /** As the spreadsheet shows it, from 1. */
  number: z.int(),
  cells: z.partialRecord(rosterField, z.string()),
});

/** What one row says; null where its cell is empty or not there: nothing is said then. */
export const rosterValues = z.object({
  name: z.nullable(textCell),
  /** The unit as written. */
  unit: z.nullable(textCell),
  unitId: z.nullable(z.string()),
  memberClass: z.nullable(memberClass),
  post: z.nullable(textCell),
  phone: z.nullable(phoneNumber),
  rosterKey: z.nullable(textCell),
  leading: z.nullable(z.boolean()),
  young: z.nullable(z.boolean()),
  /** 转入日期 and 转出日期, `YYYY-MM-DD`. */
  validFrom: z.nullable(z.string()),
  validTo: z.nullable(z.string()),
});

/** Why a row waits for a person. Wrong cells first, then what cannot be told by the row alone. */
export const holdReason = z.enum([
  'missing',
  'id_number',
  'too_long',
  'unknown_unit',
  'unknown_class',
  'malformed_phone',
  'unknown_flag',
  'malformed_date',
  'dates_reversed',
  'twice_in_file',
  'phone_twice_in_file',
  'key_twice_in_file',
  'namesakes_in_file',
  'namesakes_in_roster',
  'phone_of_other',
  'key_of_other',
  'in_other_unit',
  'was_here_before',
  'left_unknown',
]);

/** One reason, the cell it concerns, and what helps to decide. */
export const hold = z.object({
  reason: holdReason,
  field: rosterField,
  /** Other rows of the file that are meant. */
  rows: z._default(z.array(z.int()), []),
  /** The nearest name of a unit. */
  suggestion: z._default(z.nullable(z.object({ unitId: z.string(), name: z.string() })), null),
});

/** A row of the file that bears the same name in the same unit, and what tells it apart. */
const rival = z.object({ phone: z.nullable(z.string()), rosterKey: z.nullable(z.string()) });

/** A row as read, with whatever the file itself already leaves open. */
export const rosterEntry = z.object({
  number: z.int(),
  values: rosterValues,
  holds: z.array(hold),
  rivals: z.array(rival),
  /** Other units in which the file has a person of this name. */
  alsoIn: z.array(z.string()),
});

const dayText = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, '日期应为YYYY-MM-DD'));

/** What a person decided about a held row. */
export const rosterDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('skip') }),
  /** Somebody the roster does not know yet. */
  z.strictObject({ kind: z.literal('new') }),
  /** The one meant; where they are not in the row's unit, they come to it on `from`, today if left out. */
  z.strictObject({
    kind: z.literal('person'),
    memberId: z.string().check(z.regex(/^[\w.:-]{1,80}$/, '编号格式不对')),
    from: z.optional(dayText),
  }),
  z.strictObject({
    kind: z.literal('unit'),
    unitId: z.string().check(z.regex(/^[\w.:-]{1,80}$/, '编号格式不对')),
  }),
  /** Goes without the cells that are wrong, where the row can. */
  z.strictObject({ kind: z.literal('without') }),
]);

/** All that was decided about a row so far. */
export const rosterChoices = z.object({
  skip: z.boolean(),
  /** Wrong cells are left out. */
  without: z.boolean(),
  unit: z.nullable(z.object({ unitId: z.string(), name: z.string() })),
  who: z.nullable(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('new') }),
      z.object({ kind: z.literal('person'), memberId: z.string(), from: z.string() }),
    ]),
  ),
});

export const rosterVerdict = z.enum(['add', 'change', 'same', 'held', 'skipped', 'end']);

/** One field that would change. Values as people read them; a phone is masked. */
export const rosterChange = z.object({
  field: rosterField,
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});

/** What would become of a row. */
export const judgement = z.object({
  verdict: rosterVerdict,
  holds: z.array(hold),
  /** Whom the row is about; null for somebody new. */
  memberId: z.nullable(z.string()),
  changes: z.array(rosterChange),
  /** People it may be about, to choose from. */
  candidates: z.array(z.string()),
});

export type RosterField = z.infer<typeof rosterField>;
export type RosterRow = z.infer<typeof rosterRow>;
export type RosterValues = z.infer<typeof rosterValues>;
export type HoldReason = z.infer<typeof holdReason>;
export type Hold = z.infer<typeof hold>;
export type RosterEntry = z.infer<typeof rosterEntry>;
export type RosterDecision = z.infer<typeof rosterDecision>;
export type RosterChoices = z.infer<typeof rosterChoices>;
export type RosterVerdict = z.infer<typeof rosterVerdict>;
export type RosterChange = z.infer<typeof rosterChange>;
export type Judgement = z.infer<typeof judgement>;
