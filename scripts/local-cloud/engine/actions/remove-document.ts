import * as z from 'zod/mini';
import { parseWireObject } from '../../values';
import { target, writing } from '../action';
import { matchingNow } from '../matching';

const schema = z.object({
  ...target,
  query: z.optional(z.string()),
  multi: z.optional(z.boolean()),
});

/** `remove` of the first match, or of all. */
export const removeDocument = writing(schema, (input, workspace) => {
  const collection = workspace.collection(input.collectionName);
  const query = parseWireObject(input.query, Date.now());
  const hits = matchingNow(workspace, collection, query, input.multi ?? false);
  for (const { stored, doc } of hits) workspace.remove(collection, stored, doc._id);
  return { data: { deleted: hits.length } };
});
