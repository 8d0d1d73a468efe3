import { find } from 'mingo';
import * as z from 'zod/mini';
import { COMPLETE } from '../../language/library';
import type { Order } from '../../store/plan';
import { encodeReply, parseWire, parseWireObject, storedToReply } from '../../values';
import { reading, target } from '../action';
import { type Hit, matching } from '../matching';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

const schema = z.object({
  ...target,
  query: z.optional(z.string()),
  queryType: z.optional(z.string()),
  order: z.optional(z.string()),
  offset: z.optional(z.number().check(z.minimum(0))),
  limit: z.optional(z.number().check(z.minimum(0))),
  projection: z.optional(z.string()),
});

const orderSchema = z.union([
  z.record(z.string(), z.union([z.literal(1), z.literal(-1)])),
  z.array(z.object({ field: z.string(), direction: z.enum(['asc', 'desc']) })),
]);

/** Older clients send a list of fields, newer ones an object. */
function readOrder(text: string | undefined, now: number): Order {
  if (!text) return [];
  const order = orderSchema.parse(parseWire(text, now));
  return Array.isArray(order)
    ? order.map(({ field, direction }) => [field, direction === 'desc' ? -1 : 1])
    : Object.entries(order);
}

function page(hits: Iterable<Hit>, offset: number, limit: number): Hit[] {
  const out: Hit[] = [];
  let at = 0;
  for (const hit of hits) {
    if (at++ >= offset) out.push(hit);
    if (out.length >= limit) break;
  }
  return out;
}

/** `get()` of a query or of one document. */
export const getDocument = reading(schema, (input, workspace) => {
  const now = Date.now();
  const collection = workspace.collection(input.collectionName);
  const query = parseWireObject(input.query, now);
  const projection = parseWireObject(input.projection, now);
  const offset = input.offset ?? 0;
  const limit = input.queryType === 'DOC' ? 1 : Math.min(input.limit || DEFAULT_LIMIT, MAX_LIMIT);
  const hits = matching(workspace, collection, query, readOrder(input.order, now));
  const found = page(hits, offset, limit);
  const list =
    Object.keys(projection).length === 0
      ? found.map(({ stored }) => storedToReply(stored.body))
      : find<Record<string, unknown>>(
          found.map(({ doc }) => doc),
          {},
          projection,
          COMPLETE,
        )
          .all()
          .map(encodeReply);
  return { data: { list, offset, limit } };
});
