import * as z from 'zod/mini';
import { CloudError, requestFailed } from '../../errors';
import { aggregated, type Find } from '../../language/aggregation/pipeline';
import { compileQuery } from '../../language/query/compile';
import type { StoredCollection } from '../../store/catalog';
import type { Doc } from '../../types';
import { encodeReply, parseWire } from '../../values';
import { reading, target } from '../action';
import type { Candidates, Workspace } from '../workspace';

/** An answer may be as large as a document. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Documents looked at between two places where others may go first. */
const STRIDE = 16;

const schema = z.object({
  ...target,
  stages: z.array(z.object({ stageKey: z.string(), stageValue: z.string() })),
});

function* search({ documents }: Candidates, query: Doc): Iterable<Doc | undefined> {
  const compiled = compileQuery(query);
  let looked = 0;
  for (const { doc } of documents) {
    if (++looked % STRIDE === 0) yield undefined;
    if (compiled.test(doc)) yield doc;
  }
}

function collectionOf(workspace: Workspace, name: string): StoredCollection | undefined {
  try {
    return workspace.collection(name);
  } catch (error) {
    if (error instanceof CloudError) return undefined;
    throw error;
  }
}

/** A collection that another one looks into need not exist. */
const findIn =
  (workspace: Workspace): Find =>
  (name, query, order) => {
    const collection = collectionOf(workspace, name);
    if (!collection) return { flow: [], sorted: false };
    const candidates = workspace.candidates(collection, query, order);
    return { flow: search(candidates, query), sorted: candidates.sorted };
  };

/** `aggregate()…end()`. */
export const aggregateDocuments = reading(schema, function* (input, workspace) {
  const now = Date.now();
  const { name } = workspace.collection(input.collectionName);
  const pipeline = input.stages.map(({ stageKey, stageValue }) => ({
    [stageKey]: parseWire(stageValue, now),
  }));
  const list: string[] = [];
  let bytes = 0;
  for (const doc of aggregated(findIn(workspace), name, pipeline)) {
    if (!doc) {
      yield undefined;
      continue;
    }
    const text = encodeReply(doc);
    bytes += Buffer.byteLength(text);
    if (bytes > MAX_BYTES) throw requestFailed('the result of the aggregation exceeds 16 MB');
    list.push(text);
  }
  return { data: { list } };
});
