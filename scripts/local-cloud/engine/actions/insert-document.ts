import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { requestFailed } from '../../errors';
import { checkDocument, checkSize } from '../../language/document-rules';
import type { Doc } from '../../types';
import { idToReply, parseWireObject } from '../../values';
import { target, writing } from '../action';

const schema = z.object({ ...target, data: z.array(z.string()) });

const newId = () => randomBytes(16).toString('hex');

/** `collection.add(one | many)`: all of them or none. */
export const insertDocument = writing(schema, (input, workspace) => {
  const collection = workspace.collection(input.collectionName);
  const now = Date.now();
  if (input.data.length === 0) throw requestFailed('nothing to insert');
  const insertedIds = input.data.map((text) => {
    checkSize(text);
    const given = parseWireObject(text, now);
    const doc: Doc = '_id' in given ? given : { _id: newId(), ...given };
    checkDocument(doc);
    workspace.insert(collection, doc);
    return idToReply(doc._id);
  });
  return { data: { insertedIds } };
});
