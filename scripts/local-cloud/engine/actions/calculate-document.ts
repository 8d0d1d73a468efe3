import * as z from 'zod/mini';
import { parseWireObject } from '../../values';
import { reading, target } from '../action';
import { matching } from '../matching';

const schema = z.object({ ...target, query: z.optional(z.string()) });

/** `count()`. */
export const calculateDocument = reading(schema, (input, workspace) => {
  const collection = workspace.collection(input.collectionName);
  let total = 0;
  for (const _ of matching(workspace, collection, parseWireObject(input.query, Date.now())))
    total++;
  return { data: { total } };
});
