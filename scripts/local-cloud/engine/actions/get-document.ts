import * as z from 'zod/mini';
import { invalidParam } from '../../errors';
import { project } from '../../language/query/project';
import type { Order } from '../../store/plan';
import { encodeReply, parseWire, parseWireObject, storedToReply } from '../../values';
import { reading, target } from '../action';
import { find } from '../matching';

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
  const parsed = orderSchema.safeParse(parseWire(text, now));
  if (!parsed.success) throw invalidParam('order: fields with 1 or -1 are expected');
  const order = parsed.data;
  return Array.isArray(order)
    ? order.map(({ field, direction }) => [field, direction === 'desc' ? -1 : 1])
    : Object.entries(order);
}

/** `get()` of a query or of one document. */
export const getDocument = reading(schema, function* (input, workspace) {
  const now = Date.now();
  const collection = workspace.collection(input.collectionName);
  const query = parseWireObject(input.query, now);
  const projection = parseWireObject(input.projection, now);
  const offset = input.offset ?? 0;
  const limit = input.queryType === 'DOC' ? 1 : Math.min(input.limit || DEFAULT_LIMIT, MAX_LIMIT);
  const page = { order: readOrder(input.order, now), skip: offset, limit };
  const found = yield* find(workspace, collection, query, page);
  const list =
    Object.keys(projection).length === 0
      ? found.map(({ stored }) => storedToReply(stored.body))
      : project(
          found.map(({ doc }) => doc),
          projection,
          query,
        ).map(encodeReply);
  return { data: { list, offset, limit } };
});
