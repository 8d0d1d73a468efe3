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

const keyed = (unique: boolean, name: string, fields: readonly string[]): IndexDeclaration => ({
  name,
  keys: fields.map((field) =>
    field.startsWith('-') ? { field: field.slice(1), direction: -1 } : { field, direction: 1 },
  ),
  unique,
});

/** Fields in order; one that begins with `-` descends. */
export const index = (name: string, ...fields: string[]) => keyed(false, name, fields);
export const uniqueIndex = (name: string, ...fields: string[]) => keyed(true, name, fields);

/** Records whose changes are audited: the sealer finds those with entries to seal by it. */
export const unsealed = index('unsealed', 'officeId', 'unsealedSince');

/** Records a board is derived from: whoever keeps one finds by it what changed since. */
export const changed = index('byChange', 'officeId', '-changedAt');
