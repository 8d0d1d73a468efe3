import * as z from 'zod/mini';
import { servedCommitment } from '../domain/activity/schema';
import { entryFile, MOST_FILE_SIGNS } from '../domain/entries/file';
import { aboutRecord, addressee, entryKind, entryState } from '../domain/entries/schema';
import { unitKind } from '../domain/people/schema';
import { defineOperation } from './define';
import {
  detailFields,
  line,
  pageCursor,
  reason,
  recordId,
  requestId,
  servedIds,
  words,
} from './fields';
import { day } from './people-fields';

/** An entry as lists and pages show it. */
export const entryCard = z.object({
  id: z.string(),
  kind: entryKind,
  unitId: z.string(),
  unitName: z.string(),
  planYear: z.int(),
  title: z.string(),
  on: z.string(),
  period: z.nullable(z.object({ year: z.int(), quarter: z.int() })),
  element: z.nullable(z.string()),
  memberId: z.nullable(z.string()),
  memberName: z.nullable(z.string()),
  number: z.nullable(z.string()),
  keptAt: z.string(),
  link: z.nullable(z.string()),
  details: z.record(z.string(), z.string()),
  file: z.nullable(entryFile),
  addressed: z.array(addressee),
  about: z.nullable(aboutRecord),
  serves: z.array(servedCommitment),
  state: entryState,
  /** Put down when its year was over. */
  lateEntry: z.boolean(),
  /** How far its history has grown: sent along with a change, so that none overwrites another. */
  seen: z.int(),
  /** Whether I may change what it says. */
  mayChange: z.boolean(),
  /** Where I may take it from here. */
  mayMoveTo: z.array(z.enum(['draft', 'approved', 'in_force', 'withdrawn'])),
});

const number = z.nullable(words('文号', 40));

const entryFields = {
  title: line('名称', 60),
  on: day('日期'),
  period: z.optional(
    z.nullable(
      z.strictObject({
        year: z.int().check(z.gte(2000), z.lte(2100)),
        quarter: z.int().check(z.gte(1), z.lte(4)),
      }),
    ),
  ),
  element: z.optional(z.nullable(words('项目', 30))),
  number: z.optional(number),
  /** Where the paper is kept. */
  keptAt: z.optional(words('存放处', 60)),
  link: z.optional(z.nullable(words('网址', 300))),
  details: detailFields(80),
  /** Units it goes to, by their ids. */
  addressed: z.optional(z.array(recordId).check(z.maxLength(60, '发往的单位不超过60个'))),
  /** The finding or inspection it follows from. */
  about: z.optional(
    z.nullable(z.strictObject({ family: z.enum(['case', 'inspection']), id: recordId })),
  ),
  commitmentIds: servedIds,
};

const writingErrors = [
  'ENTRY_NOT_OF_UNIT',
  'ENTRY_DATE_AHEAD',
  'ENTRY_FIELD',
  'UNKNOWN_PERSON',
  'UNKNOWN_COMMITMENT',
  'PLAN_NOT_IN_FORCE',
  'UNKNOWN_UNIT',
] as const;

/**
 * Puts a dated fact into a register of a unit, in the first state of its kind. Who may is the kind's own
 * rule: its writers over the unit, and people for themselves where the kind allows it.
 */
export const entriesCreate = defineOperation({
  name: 'entries.create',
  access: { who: 'member' },
  input: z.strictObject({
    requestId,
    unitId: recordId,
    kind: entryKind,
    /** Whose it is, where it is one person's. */
    memberId: z.optional(z.nullable(recordId)),
    ...entryFields,
  }),
  output: entryCard,
  errors: writingErrors,
});

/** Changes what an entry says, while nobody has taken it on. */
export const entriesChange = defineOperation({
  name: 'entries.change',
  access: { who: 'member' },
  input: z.strictObject({ entryId: recordId, seen: z.int(), ...entryFields }),
  output: entryCard,
  errors: [...writingErrors, 'ENTRY_NOT_OPEN', 'ENTRY_CHANGED'],
});

/**
 * Takes an entry to its next state, back to where it began, or out of the register with a reason. A
 * document that comes into force takes the place of the older one for the same element, which stays
 * readable. The same move again changes nothing.
 */
export const entriesMove = defineOperation({
  name: 'entries.move',
  access: { who: 'member' },
  input: z.strictObject({
    entryId: recordId,
    to: z.discriminatedUnion('name', [
      z.strictObject({ name: z.literal('draft') }),
      z.strictObject({ name: z.literal('approved') }),
      /** Number and date as issued, where they were not known before. */
      z.strictObject({
        name: z.literal('in_force'),
        number: z.optional(number),
        on: z.optional(day('日期')),
      }),
      z.strictObject({ name: z.literal('withdrawn'), reason }),
    ]),
  }),
  output: entryCard,
  errors: ['ENTRY_STATE', 'ENTRY_CHANGED', 'ENTRY_DATE_AHEAD'],
});

/** Entries of a year, latest first: those of a unit or, for who reaches it, of the whole office; my own. */
export const entriesList = defineOperation({
  name: 'entries.list',
  access: { who: 'member' },
  input: z.strictObject({
    year: z.int().check(z.gte(2000), z.lte(2100)),
    unitId: z.optional(recordId),
    kinds: z.optional(z.array(entryKind).check(z.maxLength(40))),
    memberId: z.optional(recordId),
    /** Those that name a topic of the study plan. */
    topic: z.optional(recordId),
    /** Part of the title. */
    search: z.optional(words('查找', 20)),
    /** Left out: all that were not withdrawn. */
    states: z.optional(
      z
        .array(z.enum(['draft', 'approved', 'in_force', 'withdrawn']))
        .check(z.minLength(1), z.maxLength(4)),
    ),
    cursor: pageCursor,
  }),
  output: z.object({
    entries: z.array(entryCard),
    next: z.nullable(z.string()),
    /** Kinds I may write for the unit, or for myself. */
    mayWrite: z.array(z.object({ kind: entryKind, forOthers: z.boolean() })),
  }),
  errors: [],
});

/** One entry with who did what to it. */
export const entriesGet = defineOperation({
  name: 'entries.get',
  access: { who: 'member' },
  input: z.strictObject({ entryId: recordId }),
  output: z.object({
    entry: entryCard,
    /** Whether I may keep a file with it, as the office has it now. */
    mayAttach: z.boolean(),
    /** Whether I may take its file away, allowed or not. */
    mayDetach: z.boolean(),
    history: z.array(
      z.object({
        at: z.int(),
        byName: z.nullable(z.string()),
        action: z.string(),
        reason: z.nullable(z.string()),
      }),
    ),
  }),
  errors: [],
});

/**
 * Keeps a file with a note of study, in place of the one before; where the office allows it. The same
 * request again keeps nothing twice.
 */
export const entriesAttach = defineOperation({
  name: 'entries.attach',
  access: { who: 'member' },
  input: z.strictObject({
    requestId,
    entryId: recordId,
    seen: z.int(),
    name: line('文件名', 200),
    base64: z
      .base64('文件没有完整上传，请重新选择')
      .check(z.maxLength(MOST_FILE_SIGNS, '文件超过3MB，请压缩后再选择')),
  }),
  output: entryCard,
  takesParts: true,
  errors: [
    'INPUT_PARTS_MISSING',
    'UPLOADS_OFF',
    'ENTRY_TAKES_NO_FILE',
    'ENTRY_FILE_UNREADABLE',
    'ENTRY_CHANGED',
  ],
});

/** Takes the file of an entry away for good. Also where files are no longer allowed. */
export const entriesDetach = defineOperation({
  name: 'entries.detach',
  access: { who: 'member' },
  input: z.strictObject({ entryId: recordId, fileId: recordId }),
  output: entryCard,
  errors: ['ENTRY_CHANGED'],
});

/** One piece of an entry's file, for whoever may read the entry. */
export const entriesFilePiece = defineOperation({
  name: 'entries.filePiece',
  access: { who: 'member' },
  input: z.strictObject({
    entryId: recordId,
    fileId: recordId,
    number: z.int('缺少序号').check(z.minimum(1, '序号不对'), z.maximum(20, '序号不对')),
  }),
  output: z.object({ base64: z.string() }),
  errors: ['ENTRY_NO_FILE'],
});

/**
 * What the page of registers needs before anything is written: units whose registers I read, with the
 * kinds I may write there, and every unit something may go to.
 */
export const entriesPlaces = defineOperation({
  name: 'entries.places',
  access: { who: 'member' },
  input: z.strictObject({}),
  output: z.object({
    places: z.array(
      z.object({
        unitId: z.string(),
        name: z.string(),
        kind: unitKind,
        mayWrite: z.array(entryKind),
      }),
    ),
    /** Whether I read the registers of the whole office. */
    wholeOffice: z.boolean(),
    addressees: z.array(z.object({ unitId: z.string(), name: z.string(), kind: unitKind })),
  }),
  errors: [],
});

/** Whom an entry of the kind may be of, for those who write it: people of the unit, or leaders. */
export const entriesPersons = defineOperation({
  name: 'entries.persons',
  access: { who: 'member' },
  input: z.strictObject({ unitId: recordId, kind: entryKind }),
  output: z.object({ persons: z.array(z.object({ memberId: z.string(), name: z.string() })) }),
  errors: [],
});

export type EntryCard = z.infer<typeof entryCard>;
