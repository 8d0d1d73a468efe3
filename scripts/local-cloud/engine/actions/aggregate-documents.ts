import { aggregate } from 'mingo';
import * as z from 'zod/mini';
import { COMPLETE } from '../../language/library';
import type { Doc } from '../../types';
import { encodeReply, parseWire, parseWireObject } from '../../values';
import { reading, target } from '../action';
import { matching } from '../matching';
import type { Workspace } from '../workspace';

const schema = z.object({
  ...target,
  stages: z.array(z.object({ stageKey: z.string(), stageValue: z.string() })),
});

function* documents(workspace: Workspace, name: string, query: Doc): Iterable<Doc> {
  for (const { doc } of matching(workspace, workspace.collection(name), query)) yield doc;
}

/** `aggregate()…end()`. A first `match` goes through the indexes, as a query does. */
export const aggregateDocuments = reading(schema, (input, workspace) => {
  const now = Date.now();
  const [first, ...others] = input.stages;
  const starts = first?.stageKey === '$match';
  const query = starts ? parseWireObject(first.stageValue, now) : {};
  const rest = starts ? others : input.stages;
  const pipeline = rest.map(({ stageKey, stageValue }) => ({
    [stageKey]: parseWire(stageValue, now),
  }));
  const list = aggregate(documents(workspace, input.collectionName, query), pipeline, {
    ...COMPLETE,
    collectionResolver: (name) => [...documents(workspace, name, {})],
  });
  return { data: { list: list.map(encodeReply) } };
});
