import type { TestCloud } from './cloud';

export type Db = TestCloud['db'];
type Command = Db['command'];

/** Documents, a query, and the ids of those it is to find, in order. */
export type MatchCase = readonly [
  name: string,
  query: (command: Command, db: Db) => object,
  found: string,
];

let collections = 0;

/** A collection of its own with these documents, called a, b, c … unless they have ids. */
export async function filled({ db }: TestCloud, documents: readonly object[]) {
  const name = `filled-${collections++}`;
  await db.createCollection(name);
  const collection = db.collection(name);
  const named = documents.map((doc, at) => ({ _id: String.fromCharCode(97 + at), ...doc }));
  await collection.add(named);
  return collection;
}

/** The ids of documents, one letter each. */
export const idsOf = ({ data }: { readonly data: readonly { readonly _id: string }[] }): string =>
  data.map(({ _id }) => _id).join('');

/** `mod`, whose operands the SDK's declarations leave out. */
export const mod = (command: Command, ...operands: readonly unknown[]): unknown =>
  Reflect.apply(command.mod, command, operands);

type Shape = new (parts: readonly object[]) => object;

interface Shapes {
  readonly LineString: Shape;
  readonly Polygon: Shape;
  readonly MultiPoint: Shape;
  readonly MultiLineString: Shape;
  readonly MultiPolygon: Shape;
}

/** The shapes of the SDK, of which its declarations know the point only. */
export const shapesOf = ({ Geo }: Db) => Geo as typeof Geo & Shapes;
