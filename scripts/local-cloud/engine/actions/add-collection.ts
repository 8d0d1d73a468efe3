import * as z from 'zod/mini';
import { type Action, parameters, target } from '../action';

const schema = z.object(target);

/** `db.createCollection`. Creating one that exists changes nothing. */
export const addCollection: Action = (request, { batch, store }) => {
  const { collectionName } = parameters(schema, request);
  return batch.add(() => {
    if (!store.catalog.get(collectionName)) store.catalog.createCollection(collectionName);
    return {};
  });
};
