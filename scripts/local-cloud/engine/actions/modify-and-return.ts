import * as z from 'zod/mini';
import { encodeReply, parseWireObject } from '../../values';
import { target, writing } from '../action';
import { matchingNow } from '../matching';
import { modifyHit } from '../modify';

const schema = z.object({ ...target, query: z.optional(z.string()), data: z.string() });

/** `updateAndReturn`: updates the first match and answers it as it is afterwards. */
export const modifyAndReturn = writing(schema, (input, workspace) => {
  const now = Date.now();
  const collection = workspace.collection(input.collectionName);
  const query = parseWireObject(input.query, now);
  const change = { data: parseWireObject(input.data, now), query, replace: false };
  const [hit] = matchingNow(workspace, collection, query, false);
  if (!hit) return { data: { updated: 0, doc: null } };
  const { doc } = modifyHit(workspace, collection, hit, change);
  return { data: { updated: 1, doc: encodeReply(doc) } };
});
