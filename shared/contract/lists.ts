import * as z from 'zod/mini';
import { LIST_DRAFTERS, LIST_READERS } from '../domain/lists/rights';
import { listLine, listState } from '../domain/lists/schema';
import { unitKind } from '../domain/people/schema';
import { responsibilityLevel } from '../domain/plan/schema';
import { defineOperation } from './define';
import { emptyInput, line, reason, recordId } from './fields';
import { day } from './people-fields';

const readers = { who: 'role_over_unit', roles: LIST_READERS } as const;
const drafters = { who: 'role_over_unit', roles: LIST_DRAFTERS } as const;

const year = z.int('请选择年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚'));
const ofUnit = { unitId: recordId, year };
const commitmentIds = z
  .array(recordId)
  .check(z.minLength(1, '请选择责任事项'), z.maxLength(300, '责任事项过多'));

export const listRow = z.object({
  unitId: z.string(),
  unitName: z.string(),
  level: responsibilityLevel,
  state: listState,
  /** The version in force, and since when; null: none is. */
  version: z.nullable(z.int()),
  since: z.nullable(z.string()),
  /** Lines under way, and those of them nobody answers for yet. */
  drafted: z.int(),
  unassigned: z.int(),
});

const versionView = z.object({
  number: z.int(),
  approvedOn: z.string(),
  approvedByName: z.nullable(z.string()),
  lines: z.array(listLine),
});

const listView = z.extend(listRow, {
  year: z.int(),
  /** To be given back with a change. */
  seen: z.int(),
  draft: z.array(listLine),
  /** What is asked of the unit by the plan and is not in the draft. */
  left: z.array(z.object({ commitmentId: z.string(), item: z.int(), title: z.string() })),
  /** Newest first; the first one is in force. */
  versions: z.array(versionView),
  may: z.object({
    draft: z.boolean(),
    edit: z.boolean(),
    confirm: z.boolean(),
    approve: z.boolean(),
    sendBack: z.boolean(),
    withdraw: z.boolean(),
  }),
  /** Why it was given back, while it is being put right. */
  sentBackFor: z.nullable(z.string()),
  /** Whom a line may name, and the units that may carry it out; for whoever drafts. */
  people: z.array(z.object({ memberId: z.string(), name: z.string() })),
  units: z.array(z.object({ unitId: z.string(), name: z.string(), kind: unitKind })),
});

const assignment = z.strictObject({
  unitId: z.optional(recordId),
  leaderId: z.optional(z.nullable(recordId)),
  ownerId: z.optional(z.nullable(recordId)),
  dueOn: z.optional(day('完成时限')),
  note: z.optional(z.union([z.literal(''), line('备注', 60)])),
});

const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assign'), commitmentIds, to: assignment }),
  z.strictObject({ kind: z.literal('take_in'), commitmentIds }),
  z.strictObject({ kind: z.literal('leave_out'), commitmentIds }),
]);

/** The 责任清单 of a year by unit: of the whole office, or of the branch one answers for. */
export const listsList = defineOperation({
  name: 'lists.list',
  access: { who: 'role', roles: LIST_READERS },
  input: z.strictObject({ year: z.optional(year) }),
  output: z.object({ year: z.int(), rows: z.array(listRow) }),
  errors: ['PLAN_NOT_IN_FORCE'],
});

/** One unit's list: in force, under way, and the versions before. */
export const listsGet = defineOperation({
  name: 'lists.get',
  access: readers,
  input: z.strictObject(ofUnit),
  output: listView,
  errors: ['PLAN_NOT_IN_FORCE', 'LIST_NOT_OF_UNIT'],
});

/** Drafts a list from the year's commitments, or a new version from the one in force. The same again changes nothing. */
export const listsDraft = defineOperation({
  name: 'lists.draft',
  access: drafters,
  input: z.strictObject(ofUnit),
  output: listView,
  errors: ['PLAN_NOT_IN_FORCE', 'LIST_NOT_OF_UNIT', 'LIST_CHANGED'],
});

/** Says who answers for lines and until when, takes lines in or leaves them out. `seen` is what the list gave. */
export const listsChange = defineOperation({
  name: 'lists.change',
  access: drafters,
  input: z.strictObject({ ...ofUnit, seen: z.int('缺少版本'), act }),
  output: listView,
  errors: [
    'PLAN_NOT_IN_FORCE',
    'LIST_NOT_OF_UNIT',
    'LIST_STATE',
    'LIST_CHANGED',
    'UNKNOWN_UNIT',
    'UNKNOWN_PERSON',
    'UNKNOWN_COMMITMENT',
  ],
});

/**
 * Confirms a draft for approval, gives it back with a reason, approves it, or withdraws it with a reason
 * while it is not in force. The same again changes nothing.
 */
export const listsMove = defineOperation({
  name: 'lists.move',
  access: readers,
  input: z.strictObject({
    ...ofUnit,
    seen: z.int('缺少版本'),
    to: z.discriminatedUnion('name', [
      z.strictObject({ name: z.literal('submitted') }),
      z.strictObject({ name: z.literal('sent_back'), reason }),
      z.strictObject({ name: z.literal('approved') }),
      z.strictObject({ name: z.literal('withdrawn'), reason }),
    ]),
  }),
  output: listView,
  errors: [
    'PLAN_NOT_IN_FORCE',
    'LIST_NOT_OF_UNIT',
    'LIST_STATE',
    'LIST_CHANGED',
    'LIST_UNASSIGNED',
  ],
});

const ownLine = z.object({
  commitmentId: z.string(),
  item: z.int(),
  title: z.string(),
  quantity: z.string(),
  evidence: z.string(),
  dueOn: z.string(),
  note: z.string(),
  /** Whose list it stands on, and who carries it out. */
  listUnitName: z.string(),
  unitName: z.string(),
  planYear: z.int(),
  as: z.array(z.enum(['leader', 'owner'])),
});

/** 我的责任清单: what lists in force name the caller for, the earliest due first. */
export const listsMine = defineOperation({
  name: 'lists.mine',
  access: { who: 'member' },
  input: emptyInput,
  output: z.object({ year: z.nullable(z.int()), lines: z.array(ownLine) }),
  errors: [],
});

export type ListView = z.infer<typeof listView>;
export type ListRow = z.infer<typeof listRow>;
