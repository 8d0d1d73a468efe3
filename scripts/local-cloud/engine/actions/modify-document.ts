import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { checkDocument, checkSize } from '../../language/document-rules';
import { applied } from '../../language/update/applied';
import type { Doc } from '../../types';
import { idToReply, parseWireObject } from '../../values';
import { target, writing } from '../action';
import { matchingNow } from '../matching';
import { modifyHit } from '../modify';

const schema = z.object({
  ...target,
  query: z.optional(z.string()),
  data: z.string(),
  multi: z.optional(z.boolean()),
  merge: z.optional(z.boolean()),
  upsert: z.optional(z.boolean()),
});

/** The fields a query demands to be equal to a value: what an inserted document starts with. */
const equalities = (query: Doc): Doc =>
  Object.fromEntries(
    Object.entries(query).filter(
      ([field, value]) =>
        !field.startsWith('$') &&
        !field.includes('.') &&
        (typeof value !== 'object' || value === null),
    ),
  );

/** `update` (merge) and `set` (replace or insert). `updated` counts documents that changed. */
export const modifyDocument = writing(schema, (input, workspace) => {
  const now = Date.now();
  const collection = workspace.collection(input.collectionName);
  const query = parseWireObject(input.query, now);
  const data = parseWireObject(input.data, now);
  const replace = input.merge === false;
  const hits = matchingNow(workspace, collection, query, input.multi ?? false);
  if (hits.length === 0 && input.upsert) {
    const base = equalities(query);
    const start: Doc = { ...base, _id: base._id ?? randomBytes(16).toString('hex') };
    checkSize(input.data);
    const doc = applied(start, data, {}, replace);
    checkDocument(doc);
    workspace.insert(collection, doc);
    return { data: { updated: 0, upsert_id: idToReply(doc._id) } };
  }
  const change = { data, query, replace };
  const results = hits.map((hit) => modifyHit(workspace, collection, hit, change));
  // A set of an existing document counts as one, even when it wrote the same again.
  const updated = replace ? results.length : results.filter(({ changed }) => changed).length;
  return { data: { updated, upsert_id: null } };
});
