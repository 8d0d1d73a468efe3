import { memberClass, membership, unitKind } from '@shared/domain/people/schema';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

const officeRecord = z.object({ id: z.string(), name: z.string() });

/** A unit as stored; the document's id is `officeId:unitId`. Dates in Asia/Shanghai. */
const unitRecord = z.object({
  id: z.string(),
  officeId: z.string(),
  unitId: z.string(),
  name: z.string(),
  kind: unitKind,
  parentId: z.nullable(z.string()),
  column: z.nullable(z.string()),
  columnName: z.nullable(z.string()),
  placeholder: z.boolean(),
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
});

/** A person of the roster. `accountId` is the platform's identity bound to the person. */
const memberRecord = z.object({
  id: z.string(),
  officeId: z.string(),
  accountId: z.nullable(z.string()),
  name: z.string(),
  memberClass,
  memberships: z.array(membership),
});

export type UnitRecord = z.infer<typeof unitRecord>;

export const unitIdOf = (officeId: string, unitId: string): string => `${officeId}:${unitId}`;

/** Offices, units and people. */
export const organisationStore = (db: Database) => {
  const offices = typedCollection(db, 'offices', officeRecord);
  const units = typedCollection(db, 'units', unitRecord);
  const members = typedCollection(db, 'members', memberRecord);
  return {
    office: async (officeId: string) => (await offices.find({ _id: officeId }, { limit: 1 }))[0],
    units: (officeId: string) => units.find({ officeId }),
    unit: async (officeId: string, unitId: string) =>
      (await units.find({ _id: unitIdOf(officeId, unitId) }, { limit: 1 }))[0],
    memberByAccount: async (accountId: string) =>
      (await members.find({ accountId }, { limit: 1 }))[0],
    membersOfUnit: (officeId: string, unitId: string) =>
      members.find({ officeId, 'memberships.unitId': unitId }),
    membersByIds: (officeId: string, memberIds: readonly string[]) =>
      members.find({ officeId, _id: db.command.in([...memberIds]) }),
    addOffice: offices.insert,
    addUnit: units.insert,
    addMember: members.insert,
  };
};
