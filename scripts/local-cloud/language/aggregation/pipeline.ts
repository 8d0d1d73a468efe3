import { Context } from 'mingo';
import { Aggregator } from 'mingo/aggregator';
import type { Options } from 'mingo/types';
import { requestFailed } from '../../errors';
import type { Order } from '../../store/plan';
import type { Doc } from '../../types';
import { COMPLETE } from '../library';
import { isRecord } from './order';
import { lookup, type Source } from './stages/lookup';
import { all, hasExpression, plainQuery } from './stages/narrow';
import { countOf } from './stages/simple';
import { FirstOfSort, readOrder } from './stages/sort';
import { type Flow, lazily } from './stages/stage';

/** What the service documents, and what of the database's other stages only reads. */
const STAGES = new Set(
  `addFields bucket bucketAuto count facet geoNear graphLookup group limit lookup match project
  redact replaceRoot replaceWith sample set skip sort sortByCount unionWith unset unwind`
    .split(/\s+/)
    .map((name) => `$${name}`),
);

/** Pipelines inside a stage. */
function innerPipelines(name: string, spec: unknown): readonly (readonly unknown[])[] {
  if (!isRecord(spec)) return [];
  const inner = name === '$facet' ? Object.values(spec) : [spec.pipeline];
  return inner.filter(Array.isArray);
}

function checkStage(stage: unknown, at: number): void {
  const [name, ...more] = isRecord(stage) ? Object.keys(stage) : [];
  if (!isRecord(stage) || name === undefined || more.length > 0) {
    throw requestFailed('A pipeline stage specification object must contain exactly one field.');
  }
  if (!STAGES.has(name)) throw requestFailed(`Unrecognized pipeline stage name: '${name}'`);
  if (name === '$geoNear' && at > 0) {
    throw requestFailed('$geoNear is only valid as the first stage in a pipeline.');
  }
  innerPipelines(name, stage[name]).forEach(check);
}

/** @throws DATABASE_REQUEST_FAILED for stages that do not exist, that write or that run code */
function check(pipeline: readonly unknown[]): void {
  for (const [at, stage] of pipeline.entries()) checkStage(stage, at);
}

/** How the documents of a collection are found. */
export type Find = (
  collection: string,
  query: Doc,
  order: Order,
) => { readonly flow: Flow; readonly sorted: boolean };

/** Tells a sort how many of its documents a limit leaves. */
function bounded(pipeline: readonly Doc[]): readonly Doc[] {
  return pipeline.map((stage, at) => {
    if (!('$sort' in stage)) return stage;
    const next = pipeline[at + 1] ?? {};
    const skipped = '$skip' in next ? countOf('$skip', next.$skip, 0) : 0;
    const last = '$skip' in next ? (pipeline[at + 2] ?? {}) : next;
    if (!('$limit' in last)) return stage;
    return { $sort: new FirstOfSort(stage.$sort, skipped + countOf('$limit', last.$limit, 1)) };
  });
}

type Run = (flow: Flow, pipeline: readonly Doc[], variables: Options['variables']) => Flow;

const asFlow = function* (values: Iterable<unknown>): Flow {
  for (const value of values) if (value === undefined || isRecord(value)) yield value;
};

/** The stages with access to other collections. */
function runner(find: Find): Run {
  const source: Source = {
    find: (collection, query) => find(collection, query, []).flow,
    run: (collection, query, pipeline, variables) =>
      run(find(collection, query, []).flow, pipeline, variables),
  };
  const own = Context.init({ pipeline: { $lookup: lazily(lookup(source)) } });
  const options = {
    ...COMPLETE,
    context: COMPLETE.context ? Context.from(own, COMPLETE.context) : own,
    collectionResolver: (name: string) => [...source.find(name, {})].filter(isRecord),
  };
  const run: Run = (flow, pipeline, variables) => {
    const aggregator = new Aggregator([...bounded(pipeline)], {
      ...options,
      ...(variables && { variables }),
    });
    return asFlow({ [Symbol.iterator]: () => iterate(aggregator.stream(flow)) });
  };
  return run;
}

/** The library's iterator in the shape of the language's. */
function* iterate(source: ReturnType<Aggregator['stream']>): Generator<unknown, undefined> {
  for (let step = source.next(); !step.done; step = source.next()) yield step.value;
  return undefined;
}

interface Beginning {
  readonly query: Doc;
  /** The stages that are left to run. */
  readonly rest: readonly Doc[];
}

/** The query that the pipeline's beginning amounts to. */
function beginning(pipeline: readonly Doc[]): Beginning {
  const near = pipeline[0]?.$geoNear;
  if (isRecord(near)) return { query: isRecord(near.query) ? near.query : {}, rest: pipeline };
  const end = pipeline.findIndex((stage) => !isRecord(stage.$match));
  const matches = end === -1 ? pipeline : pipeline.slice(0, end);
  const query = all(matches.map((stage) => stage.$match).filter(isRecord));
  // An expression is decided by the stage itself; the index narrows by the rest.
  return hasExpression(query)
    ? { query: plainQuery(query, {}), rest: pipeline }
    : { query, rest: pipeline.slice(matches.length) };
}

/**
 * Runs a pipeline over a collection. A match at its beginning goes through the indexes; so does a
 * sort after it, where an index has that order.
 * @throws DATABASE_REQUEST_FAILED
 */
export function aggregated(find: Find, collection: string, pipeline: readonly unknown[]): Flow {
  check(pipeline);
  const { query, rest } = beginning(pipeline.filter(isRecord));
  const sort = rest[0]?.$sort;
  const { flow, sorted } = find(collection, query, sort === undefined ? [] : readOrder(sort));
  return runner(find)(flow, sorted && sort !== undefined ? rest.slice(1) : rest, undefined);
}
