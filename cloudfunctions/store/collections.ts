/** An index: the fields in order, 1 ascending, -1 descending. */
export interface IndexDeclaration {
  name: string;
  keys: readonly { field: string; direction: 1 | -1 }[];
  unique: boolean;
}

export interface CollectionDeclaration {
  name: string;
  /** What clients may do, in the service's words. `ADMINONLY`: nothing; only functions get in. */
  rule: 'ADMINONLY';
  indexes: readonly IndexDeclaration[];
}

const index = (name: string, ...fields: string[]): IndexDeclaration => ({
  name,
  keys: fields.map((field) =>
    field.startsWith('-') ? { field: field.slice(1), direction: -1 } : { field, direction: 1 },
  ),
  unique: false,
});

/**
 * Every collection, index and security rule of the product, for the local cloud and for the deploy
 * alike. No collection may be read or written by a client: all belong to the functions alone.
 *
 * Indexes begin with the office, with one exception: `members.byAccount` is how the office of a
 * caller is found in the first place.
 */
export const collections = [
  { name: 'offices', rule: 'ADMINONLY', indexes: [] },
  { name: 'units', rule: 'ADMINONLY', indexes: [index('byOffice', 'officeId')] },
  {
    name: 'members',
    rule: 'ADMINONLY',
    indexes: [index('byAccount', 'accountId'), index('byOffice', 'officeId')],
  },
  {
    name: 'activities',
    rule: 'ADMINONLY',
    indexes: [
      index('byUnit', 'officeId', 'unitId', 'startsAt'),
      index('byYear', 'officeId', 'planYear', 'startsAt'),
      index('byState', 'officeId', 'state.name', 'startsAt'),
    ],
  },
  {
    name: 'attendance',
    rule: 'ADMINONLY',
    indexes: [
      index('byActivity', 'officeId', 'activityId', 'state'),
      index('byMember', 'officeId', 'memberId', 'startsAt'),
    ],
  },
  { name: 'plans', rule: 'ADMINONLY', indexes: [index('byOffice', 'officeId', '-year')] },
  {
    name: 'plan_drafts',
    rule: 'ADMINONLY',
    indexes: [index('byOffice', 'officeId', '-createdAt')],
  },
] as const satisfies readonly CollectionDeclaration[];

export type CollectionName = (typeof collections)[number]['name'];
