import * as z from 'zod/mini';
import { memberClass, phoneNumber, role, unitKind } from '../domain/people/schema';
import { defineOperation } from './define';
import { instant, line, recordId, requestId } from './fields';
import { day, keepsOffice, keepsSomewhere, keepsUnit, reads } from './people-fields';

const onPerson = { memberId: recordId };
const inUnit = { memberId: recordId, unitId: recordId };
const done = z.object({ memberId: z.string() });

/** A transfer that waits to be received; until then the person belongs to the old unit. */
const waitingTransfer = z.object({
  fromUnitId: z.string(),
  fromUnitName: z.string(),
  toUnitId: z.string(),
  toUnitName: z.string(),
  /** The day asked for; it can begin later, never earlier. */
  on: z.string(),
  requestedAt: instant,
});

const place = z.object({
  unitId: z.string(),
  unitName: z.string(),
  unitKind,
  roles: z.array(role),
  post: z.nullable(z.string()),
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
});

export const personRow = z.object({
  memberId: z.string(),
  name: z.string(),
  memberClass,
  maskedPhone: z.nullable(z.string()),
  rosterKey: z.nullable(z.string()),
  isBound: z.boolean(),
  /** In force, or to come; of those who have left, what they had last. */
  places: z.array(place),
  transfer: z.nullable(waitingTransfer),
});

/** People the reader's roles reach, by name, a page at a time. Phones are masked. */
export const peopleList = defineOperation({
  name: 'people.list',
  access: reads,
  input: z.strictObject({
    search: z.optional(z.string().check(z.trim(), z.maxLength(20, '姓名不超过20个字'))),
    unitId: z.optional(recordId),
    role: z.optional(role),
    bound: z.optional(z.boolean()),
    /** `former`: those who have left, for who reads the whole office. `moving`: with a transfer that waits. */
    show: z._default(z.enum(['present', 'former', 'moving']), 'present'),
    cursor: z.optional(z.string().check(z.maxLength(400, '翻页位置不对'))),
  }),
  output: z.object({ people: z.array(personRow), next: z.nullable(z.string()) }),
  errors: [],
});

/** One person with memberships past and to come, and what has been changed. */
export const peopleGet = defineOperation({
  name: 'people.get',
  access: reads,
  input: z.strictObject(onPerson),
  output: z.extend(personRow, {
    leading: z.boolean(),
    young: z.boolean(),
    memberships: z.array(z.extend(place, { phase: z.enum(['past', 'present', 'ahead']) })),
    history: z.array(
      z.object({
        at: instant,
        byName: z.string(),
        title: z.string(),
        lines: z.array(z.string()),
        reason: z.nullable(z.string()),
      }),
    ),
    /** What the reader may do here; the server decides again when it is done. */
    may: z.object({
      correct: z.enum(['everything', 'post_and_class', 'nothing']),
      setRoles: z.boolean(),
      /** Moves at once, without a receipt. */
      transfer: z.boolean(),
      receive: z.boolean(),
      drop: z.boolean(),
      /** Units of the person in which the reader keeps the roster. */
      keeps: z.array(z.string()),
      /** Of those, units with a change ahead that can be taken back. */
      undo: z.array(z.string()),
    }),
  }),
  errors: [],
});

/** Adds somebody to a unit by hand. */
export const peopleAdd = defineOperation({
  name: 'people.add',
  access: keepsUnit,
  input: z.strictObject({
    requestId,
    unitId: recordId,
    name: line('姓名', 30),
    memberClass,
    post: z.nullable(line('职务', 30)),
    phone: z.nullable(phoneNumber),
    rosterKey: z.nullable(line('工号', 30)),
    leading: z.boolean(),
    young: z.boolean(),
    from: day('开始日期'),
    /** There is somebody of this name, and this is another person. */
    isNamesake: z.boolean(),
  }),
  output: done,
  errors: ['NAMESAKE_EXISTS', 'UNIT_NOT_IN_FORCE', 'VOLUNTEERS_REGISTER'],
});

/** Puts right what the roster says of a person; what is left out stays. */
export const peopleCorrect = defineOperation({
  name: 'people.correct',
  access: keepsSomewhere,
  input: z.strictObject({
    ...onPerson,
    name: z.optional(line('姓名', 30)),
    memberClass: z.optional(memberClass),
    phone: z.optional(z.nullable(phoneNumber)),
    rosterKey: z.optional(z.nullable(line('工号', 30))),
    leading: z.optional(z.boolean()),
    young: z.optional(z.boolean()),
    post: z.optional(z.strictObject({ unitId: recordId, post: z.nullable(line('职务', 30)) })),
  }),
  output: done,
  errors: ['CORRECTED_BY_COMMITTEE', 'NOT_IN_UNIT', 'PHONE_WITHOUT_CONSENT'],
});

/** Gives a person these rights in a unit, and no others there, from one day to another. */
export const peopleSetRoles = defineOperation({
  name: 'people.setRoles',
  access: keepsOffice,
  input: z.strictObject({
    ...inUnit,
    roles: z.array(role).check(z.maxLength(role.options.length)),
    from: day('开始日期'),
    to: z.nullable(day('截止日期')),
  }),
  output: done,
  errors: [
    'NOT_ONESELF',
    'DATE_TOO_EARLY',
    'ROLE_NOT_OF_UNIT',
    'UNIT_NOT_IN_FORCE',
    'ADMINISTRATOR_NEEDED',
  ],
});

/** Puts a person into one more unit, from a day on. */
export const peopleJoin = defineOperation({
  name: 'people.join',
  access: keepsUnit,
  input: z.strictObject({ ...inUnit, from: day('开始日期') }),
  output: done,
  errors: [
    'DATE_TOO_EARLY',
    'JOINED_ALREADY',
    'NOT_IN_BRANCH',
    'UNIT_NOT_IN_FORCE',
    'VOLUNTEERS_REGISTER',
  ],
});

const moveErrors = [
  'NOT_ONESELF',
  'NOT_IN_UNIT',
  'OTHER_UNIT_KIND',
  'UNIT_NOT_IN_FORCE',
  'DATE_TOO_EARLY',
  'LEAVES_ALREADY',
  'JOINED_ALREADY',
  'ADMINISTRATOR_NEEDED',
] as const;

const move = { ...inUnit, toUnitId: recordId, on: day('调动日期') };

/** Moves a person to another unit of the same kind on a day, without waiting for a receipt. */
export const peopleTransfer = defineOperation({
  name: 'people.transfer',
  access: keepsOffice,
  input: z.strictObject(move),
  output: done,
  errors: [...moveErrors, 'TRANSFER_WAITS'],
});

/** Asks another unit to receive a person; nothing changes until it does. */
export const peopleRequestTransfer = defineOperation({
  name: 'people.requestTransfer',
  access: keepsUnit,
  input: z.strictObject(move),
  output: done,
  errors: [...moveErrors, 'TRANSFER_WAITS'],
});

/** Receives a person whose transfer waits; it begins on the day given, today at the earliest. */
export const peopleReceiveTransfer = defineOperation({
  name: 'people.receiveTransfer',
  access: keepsSomewhere,
  input: z.strictObject({ ...onPerson, on: day('接收日期') }),
  output: done,
  errors: [...moveErrors, 'NO_TRANSFER_WAITS'],
});

/** Takes a waiting transfer back, or sends it back: the person stays where they are. */
export const peopleDropTransfer = defineOperation({
  name: 'people.dropTransfer',
  access: keepsSomewhere,
  input: z.strictObject(onPerson),
  output: done,
  errors: ['NO_TRANSFER_WAITS'],
});

/** Takes back a transfer or an end that has not begun. */
export const peopleUndoMove = defineOperation({
  name: 'people.undoMove',
  access: keepsUnit,
  input: z.strictObject(inUnit),
  output: done,
  errors: ['NOTHING_TO_UNDO', 'UNIT_NOT_IN_FORCE', 'JOINED_ALREADY'],
});

/** Ends what a person has in a unit after a last day. Nothing personal is asked for. */
export const peopleEndMembership = defineOperation({
  name: 'people.endMembership',
  access: keepsUnit,
  input: z.strictObject({
    ...inUnit,
    lastDay: day('最后一天'),
    reason: z.enum(['transferred_out', 'other']),
  }),
  output: done,
  errors: [
    'NOT_ONESELF',
    'NOT_IN_UNIT',
    'DATE_TOO_EARLY',
    'LEAVES_ALREADY',
    'ADMINISTRATOR_NEEDED',
  ],
});

export type PersonRow = z.infer<typeof personRow>;
export type PersonView = z.infer<typeof peopleGet.output>;
