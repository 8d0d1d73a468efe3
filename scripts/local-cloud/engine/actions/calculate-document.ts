import * as z from 'zod/mini';
import { parseWireObject } from '../../values';
import { reading, target } from '../action';
import { count } from '../matching';

const schema = z.object({ ...target, query: z.optional(z.string()) });

/** `count()`. */
export const calculateDocument = reading(schema, function* (input, workspace) {
  const collection = workspace.collection(input.collectionName);
  const query = parseWireObject(input.query, Date.now());
  return { data: { total: yield* count(workspace, collection, query) } };
});
