import { type AuditEntry, auditEntry } from '@shared/domain/audit/schema';
import {
  type Person,
  type PersonInput,
  person,
  type Role,
  unitKind,
} from '@shared/domain/people/schema';
import { waitingTransfer } from '@shared/domain/people/waiting-transfer';
import { occasion, ownDay } from '@shared/domain/reminders/schema';
import type { LocalDate } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';
import { literally } from './literally';

const history = z._default(z.array(auditEntry), []);

/** An office; its settings are documents of their own. */
const officeRecord = z.object({
  id: z.string(),
  /** The id again, since every audited record names its office. */
  officeId: z.string(),
  name: z.string(),
  /** 备案号 of the mini-program; null until the registry has given it. */
  filingNumber: z._default(z.nullable(z.string()), null),
  /** Whether files may be kept with notes of study. */
  uploads: z._default(z.boolean(), false),
  /** Rules by which nobody is told anything. */
  remindersOff: z._default(z.array(occasion), []),
  /** Days on which the office works, or does not, against weekday and published holidays. */
  ownDays: z._default(z.array(ownDay), []),
  /** The working day on which it was looked last at what the plan asks. */
  workLookedOn: z._default(z.nullable(z.string()), null),
  history,
});

/** A unit as stored; the document's id is `officeId:unitId`. Dates in Asia/Shanghai. */
export const unitRecord = z.object({
  id: z.string(),
  officeId: z.string(),
  unitId: z.string(),
  name: z.string(),
  kind: unitKind,
  parentId: z.nullable(z.string()),
  column: z.nullable(z.string()),
  columnName: z.nullable(z.string()),
  placeholder: z.boolean(),
  /** Of a volunteer team: people from outside may register with it. */
  openForSignUp: z.optional(z.boolean()),
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
  history,
});

/**
 * A person as stored. `accountId` is the platform's identity bound to the person, or a place holder
 * made of the person's own id: the index is unique, so one account is never two people.
 */
export const memberRecord = z.extend(person, {
  accountId: z.string(),
  transfer: z._default(z.nullable(waitingTransfer), null),
  history,
});

export type OfficeRecord = z.infer<typeof officeRecord>;
interface OfficeChange {
  fields: Partial<Pick<OfficeRecord, 'remindersOff' | 'ownDays'>>;
  entry: AuditEntry;
}

export type UnitRecord = z.infer<typeof unitRecord>;
export type MemberRecord = z.infer<typeof memberRecord>;
type MemberFields = Partial<Omit<MemberRecord, 'id' | 'officeId' | 'history'>>;

export const unitIdOf = (officeId: string, unitId: string): string => `${officeId}:${unitId}`;

/** Stands for the account of a person who has none; no platform gives out such an identity. */
export const unboundAccountOf = (memberId: string): string => `unbound:${memberId}`;

export interface UnitPageRequest {
  /** Part of a name. */
  search: string | undefined;
  isBound: boolean | undefined;
  cursor: string | undefined;
  limit: number;
}

interface Kept<Document> {
  find: (query: object, options: { limit: number }) => Promise<Document[]>;
  update: (query: object, change: object, entry: AuditEntry) => Promise<number>;
}

/**
 * Changes a record by what is decided on it as it stands, and decides again when another change came
 * between: every change adds to the history, so its length tells.
 * @param decide undefined: nothing to change
 * @returns the record as decided on last; undefined when there is no such record
 */
const rewritten = async <Document extends { history: readonly unknown[] }>(
  db: Database,
  kept: Kept<Document>,
  id: string,
  decide: (seen: Document) => { fields: Partial<Document>; entry: AuditEntry } | undefined,
): Promise<Document | undefined> => {
  const _ = db.command;
  for (;;) {
    const [seen] = await kept.find({ _id: id }, { limit: 1 });
    const change = seen && decide(seen);
    if (!seen || !change) return seen;
    const replaced = Object.fromEntries(
      Object.entries(change.fields).map(([name, value]) => [name, _.set(value)]),
    );
    const standing = { _id: id, history: _.size(seen.history.length) };
    if ((await kept.update(standing, replaced, change.entry)) === 1) {
      return { ...seen, ...change.fields };
    }
  }
};

/** Offices, units and people. */
export const organisationStore = (db: Database) => {
  const offices = typedCollection(db, 'offices', officeRecord);
  const units = typedCollection(db, 'units', unitRecord);
  const members = typedCollection(db, 'members', memberRecord);
  return {
    offices: () => offices.find({}),
    office: async (officeId: string) => (await offices.find({ _id: officeId }, { limit: 1 }))[0],
    units: (officeId: string) => units.allById({ officeId }),
    unit: async (officeId: string, unitId: string) =>
      (await units.find({ _id: unitIdOf(officeId, unitId) }, { limit: 1 }))[0],

    memberByAccount: async (accountId: string) =>
      accountId.startsWith('unbound:')
        ? undefined
        : (await members.find({ accountId }, { limit: 1 }))[0],
    member: async (memberId: string) => (await members.find({ _id: memberId }, { limit: 1 }))[0],
    membersOfUnit: (officeId: string, unitId: string) =>
      members.find({ officeId, 'memberships.unitId': unitId }),
    membersByIds: (officeId: string, memberIds: readonly string[]) =>
      members.find({ officeId, _id: db.command.in([...memberIds]) }),

    /** People of the office with this number. */
    membersByPhone: (officeId: string, phone: string) => members.find({ officeId, phone }),

    /** People who hold a role somewhere in the office, at any time. */
    holdersOf: (officeId: string, role: Role) =>
      members.find({ officeId, 'memberships.roles': role }),

    /** People who hold one of the roles somewhere in the office, at any time. */
    holdersOfAny: (officeId: string, roles: readonly Role[]) =>
      members.find({ officeId, 'memberships.roles': db.command.in([...roles]) }),

    /** 党员领导干部 of the office. */
    leadingMembers: (officeId: string) =>
      members.find({ officeId, leading: true }, { order: ['_id', 'asc'] }),

    /** People of the office whose name holds this text, present and past. */
    membersNamed: (officeId: string, part: string, limit: number) =>
      members.find(
        { officeId, name: db.RegExp({ regexp: literally(part), options: '' }) },
        { order: ['_id', 'asc'], limit },
      ),

    /** True while nobody is on any roster. */
    isEmpty: async () => (await members.find({}, { limit: 1 })).length === 0,

    /** One page of the people of a unit, past and present, by id. */
    pageOfUnit: async (
      officeId: string,
      unitId: string,
      { search, isBound, cursor, limit }: UnitPageRequest,
    ) => {
      const _ = db.command;
      const unbound = db.RegExp({ regexp: '^unbound:', options: '' });
      const query = {
        officeId,
        'memberships.unitId': unitId,
        ...(cursor === undefined ? {} : { _id: _.gt(cursor) }),
        ...(search ? { name: db.RegExp({ regexp: literally(search), options: '' }) } : {}),
        ...(isBound === undefined ? {} : { accountId: isBound ? _.not(_.eq(unbound)) : unbound }),
      };
      const found = await members.find(query, { order: ['_id', 'asc'], limit: limit + 1 });
      const page = found.slice(0, limit);
      return { members: page, next: found.length > limit ? (page.at(-1)?.id ?? null) : null };
    },

    /** Opens or closes a volunteer team for people from outside. */
    openForSignUp: async (officeId: string, unitId: string, open: boolean, entry: AuditEntry) =>
      (await units.update({ _id: unitIdOf(officeId, unitId) }, { openForSignUp: open }, entry)) ===
      1,

    addOffice: ({ id, name }: { id: string; name: string }, entry?: AuditEntry) =>
      offices.insert({
        id,
        officeId: id,
        name,
        filingNumber: null,
        uploads: false,
        remindersOff: [],
        ownDays: [],
        workLookedOn: null,
        history: entry ? [entry] : [],
      }),

    setFilingNumber: async (officeId: string, filingNumber: string | null, entry: AuditEntry) =>
      (await offices.update({ _id: officeId }, { filingNumber }, entry)) === 1,

    setUploads: async (officeId: string, uploads: boolean, entry: AuditEntry) =>
      (await offices.update({ _id: officeId }, { uploads }, entry)) === 1,

    /** Changes settings of an office by what is decided on them as they stand. */
    rewriteOffice: (officeId: string, decide: (seen: OfficeRecord) => OfficeChange | undefined) =>
      rewritten(db, offices, officeId, decide),

    /** Notes that it was looked at what the plan asks of an office. */
    noteWorkLooked: (officeId: string, on: LocalDate) =>
      offices.update({ _id: officeId }, { workLookedOn: on }, 'no audit'),

    addUnit: (unit: Omit<UnitRecord, 'history'>, entry?: AuditEntry) =>
      units.insert({ ...unit, history: entry ? [entry] : [] }),

    /** @returns false when the id or the account is taken */
    addMember: (
      { accountId, ...fields }: PersonInput & { accountId?: string },
      entry?: AuditEntry,
    ) =>
      members.insert({
        ...z.parse(person, fields),
        accountId: accountId ?? unboundAccountOf(fields.id),
        transfer: null,
        history: entry ? [entry] : [],
      }),

    /** Changes a person, if their history has not grown since. @returns false when it has */
    changeMemberAsSeen: async (
      { id, history: seen }: { id: string; history: readonly unknown[] },
      fields: Partial<Person>,
      entry: AuditEntry,
    ): Promise<boolean> => {
      const _ = db.command;
      const { id: _id, officeId: _office, ...written } = fields;
      const replaced = Object.fromEntries(
        Object.entries(written).map(([name, value]) => [name, _.set(value)]),
      );
      const unchanged = { _id: id, history: _.size(seen.length) };
      return (await members.update(unchanged, replaced, entry)) === 1;
    },

    /** Adds people in one call; whoever is there already stays as they are. */
    addMembers: (people: readonly Person[], entry: AuditEntry) =>
      members.insertAll(
        people.map((one) => ({
          ...one,
          accountId: unboundAccountOf(one.id),
          transfer: null,
          history: [entry],
        })),
      ),

    /**
     * Changes a person, if they still stand as they were seen.
     * @param seen part of the record that must not have changed meanwhile
     */
    changeMember: async (
      memberId: string,
      seen: object,
      fields: MemberFields,
      entry: AuditEntry,
    ): Promise<'changed' | 'overtaken' | 'account_taken'> => {
      const _ = db.command;
      const replaced = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      const outcome = await members.updateUnique({ _id: memberId, ...seen }, replaced, entry);
      if (outcome === 'duplicate') return 'account_taken';
      return outcome === 1 ? 'changed' : 'overtaken';
    },

    /** Changes a person by what is decided on the record as it stands. */
    rewriteMember: (
      memberId: string,
      decide: (seen: MemberRecord) => { fields: MemberFields; entry: AuditEntry } | undefined,
    ) => rewritten(db, members, memberId, decide),
  };
};
