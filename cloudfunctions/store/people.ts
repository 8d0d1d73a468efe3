import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Role } from '@shared/domain/people/schema';
import type { LocalDate } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';
import { literally } from './literally';
import { memberRecord, type UnitRecord, unitIdOf, unitRecord } from './organisation';

export interface PeopleRequest {
  /** Units with a membership of theirs, at any time; `'office'`: any. */
  units: 'office' | readonly string[];
  search: string | undefined;
  role: Role | undefined;
  isBound: boolean | undefined;
  /** Only people whose transfer waits, also those who wait to come to one of the units. */
  isMoving: boolean;
  cursor: string | undefined;
  limit: number;
}

const counted = z.object({ data: z.array(z.object({ _id: z.string(), people: z.int() })) });

const place = z.tuple([z.string(), z.string()]);

/** Where a page ended: a name and an id, as one word of letters. */
const cursorOf = ({ name, id }: { name: string; id: string }): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url');

const placeOf = (cursor: string): readonly [name: string, id: string] | undefined => {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    return undefined;
  }
};

/** People of the office in lists, and the units they belong to. */
export const peopleStore = (db: Database) => {
  const _ = db.command;
  const members = typedCollection(db, 'members', memberRecord);
  const units = typedCollection(db, 'units', unitRecord);

  const ofUnits = (reached: PeopleRequest['units'], isMoving: boolean): object[] => {
    if (reached === 'office') return [];
    const inUnits = _.in([...reached]);
    const present = { 'memberships.unitId': inUnits };
    return [isMoving ? _.or([present, { 'transfer.toUnitId': inUnits }]) : present];
  };

  const matching = (officeId: string, request: PeopleRequest): object[] => {
    const { units: reached, search, role, isBound, isMoving, cursor } = request;
    const unbound = db.RegExp({ regexp: '^unbound:', options: '' });
    const after = cursor === undefined ? undefined : placeOf(cursor);
    return [
      { officeId },
      ...ofUnits(reached, isMoving),
      ...(isMoving ? [{ 'transfer.on': _.gt('') }] : []),
      ...(search ? [{ name: db.RegExp({ regexp: literally(search), options: '' }) }] : []),
      ...(role ? [{ 'memberships.roles': role }] : []),
      ...(isBound === undefined ? [] : [{ accountId: isBound ? _.not(_.eq(unbound)) : unbound }]),
      ...(after ? [_.or([{ name: _.gt(after[0]) }, { name: after[0], _id: _.gt(after[1]) }])] : []),
    ];
  };

  return {
    /** One page by name. What holds of one membership and the day is for the caller to look at. */
    page: async (officeId: string, request: PeopleRequest) => {
      const found = await members.find(_.and(matching(officeId, request)), {
        order: ['name', 'asc'],
        thenById: true,
        limit: request.limit + 1,
      });
      const people = found.slice(0, request.limit);
      const last = people.at(-1);
      return { people, next: found.length > request.limit && last ? cursorOf(last) : null };
    },

    cursorOf,

    /** How many people have a membership in force, by unit; each once a unit. */
    countByUnit: async (officeId: string, today: LocalDate): Promise<Map<string, number>> => {
      const result = await inForce(db, officeId, today)
        .group({ _id: { unitId: '$memberships.unitId', memberId: '$_id' } })
        .group({ _id: '$_id.unitId', people: _.aggregate.sum(1) })
        .limit(1000)
        .end();
      return new Map(counted.parse(result).data.map(({ _id, people }) => [_id, people]));
    },

    /** How many people have a membership in force anywhere; each once. */
    countDistinct: async (officeId: string, today: LocalDate): Promise<number> => {
      const result = await inForce(db, officeId, today)
        .group({ _id: '$_id' })
        .group({ _id: 'office', people: _.aggregate.sum(1) })
        .end();
      return counted.parse(result).data[0]?.people ?? 0;
    },

    /** True when somebody of the office bears exactly this name. */
    hasNamesake: async (officeId: string, name: string, otherThan: string): Promise<boolean> =>
      (await members.find({ officeId, name }, { limit: 2 })).some(({ id }) => id !== otherThan),

    /**
     * Changes a unit, if its history has not grown since it was seen.
     * @returns false when it has
     */
    changeUnit: async (
      { officeId, unitId, history }: UnitRecord,
      fields: Partial<Pick<UnitRecord, 'name' | 'columnName' | 'validTo' | 'placeholder'>>,
      entry: AuditEntry,
    ): Promise<boolean> => {
      const standing = { _id: unitIdOf(officeId, unitId), history: _.size(history.length) };
      return (await units.update(standing, fields, entry)) === 1;
    },
  };
};

/** Memberships of an office that are in force on a day, one by one, for counting. */
const inForce = (db: Database, officeId: string, today: LocalDate) => {
  const _ = db.command;
  const day = _.and([
    { 'memberships.validFrom': _.lte(today) },
    _.or([{ 'memberships.validTo': null }, { 'memberships.validTo': _.gte(today) }]),
  ]);
  return db.collection('members').aggregate().match({ officeId }).unwind('$memberships').match(day);
};
