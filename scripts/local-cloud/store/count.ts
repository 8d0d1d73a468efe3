import { type Access, PRIMARY } from './access';
import type { StoredCollection } from './catalog';
import { bytes, type Connection, number } from './connection';
import { keysTable } from './reader';

/** Keys counted at once. */
const STRIDE = 20_000;

/** Before and behind every key of the primary index. */
const EVERYTHING = { from: Buffer.alloc(0), to: Buffer.alloc(1, 0xff) };

/**
 * Counts the matches of a query by the keys of an index alone, a stride at a time: it yields
 * between strides. Undefined when the ranges do not decide the query.
 */
export function counting(
  connection: Connection,
  collection: StoredCollection,
  access: Access,
): Generator<undefined, number> | undefined {
  if (access.kind === 'union' || !access.exact) return undefined;
  const [index, ranges] =
    access.kind === 'scan'
      ? [PRIMARY, [EVERYTHING]]
      : [access.index, access.lanes.flatMap((lane) => lane.ranges)];
  const keys = keysTable(collection, index);
  const bounds = 'WHERE (key, doc) >= (?, ?) AND key < ?';
  const strideEnd = `SELECT key, doc FROM ${keys} ${bounds} ORDER BY key, doc LIMIT 1 OFFSET ${STRIDE}`;
  const rest = `SELECT COUNT(*) AS n FROM ${keys} ${bounds}`;
  return (function* () {
    let total = 0;
    for (const { from, to } of ranges) {
      let at: readonly [Uint8Array, number] = [from, -1];
      for (;;) {
        const end = connection.get(strideEnd, [...at, to]);
        if (!end) break;
        total += STRIDE;
        at = [bytes(end, 'key'), number(end, 'doc')];
        yield;
      }
      const row = connection.get(rest, [...at, to]);
      total += row ? number(row, 'n') : 0;
    }
    return total;
  })();
}
