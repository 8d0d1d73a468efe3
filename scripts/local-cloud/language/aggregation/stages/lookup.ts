import type { Options } from 'mingo/types';
import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { evaluate } from '../evaluate';
import { identity, isRecord } from '../order';
import { plainQuery } from './narrow';
import { valuesAt, withField } from './path';
import { type Flow, fieldOf, type Stage, specOf } from './stage';

type Variables = Readonly<Record<string, unknown>>;

/** Where other collections are found. */
export interface Source {
  /** The documents of a collection that match; none when there is no such collection. */
  find(collection: string, query: Doc): Flow;
  /** Runs a pipeline over those. Its own stages decide what the query leaves open. */
  run(collection: string, query: Doc, pipeline: readonly Doc[], variables: Variables): Flow;
}

/** Documents whose partners are searched for together. */
const BATCH = 100;

interface Lookup {
  readonly from: string;
  readonly as: readonly string[];
  readonly local: readonly string[] | undefined;
  readonly foreign: string | undefined;
  readonly let: Doc;
  readonly pipeline: readonly Doc[] | undefined;
}

function readPipeline(value: unknown): readonly Doc[] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every(isRecord)) return value;
  throw requestFailed("$lookup 'pipeline' must be an array of stages");
}

function readLookup(given: unknown): Lookup {
  const spec = specOf('$lookup', given);
  const { from, localField, foreignField } = spec;
  if (typeof from !== 'string') throw requestFailed("$lookup needs a 'from' that is a string");
  const pipeline = readPipeline(spec.pipeline);
  const joins = localField !== undefined && foreignField !== undefined;
  if (!joins && (!pipeline || localField !== undefined || foreignField !== undefined)) {
    throw requestFailed('$lookup requires both or neither of "localField" and "foreignField"');
  }
  return {
    from,
    as: fieldOf("'as' of $lookup", spec.as),
    local: joins ? fieldOf("'localField' of $lookup", localField) : undefined,
    foreign: joins ? fieldOf("'foreignField' of $lookup", foreignField).join('.') : undefined,
    let: spec.let === undefined ? {} : specOf("'let' of $lookup", spec.let),
    pipeline,
  };
}

const localValues = (doc: Doc, path: readonly string[]): unknown[] =>
  valuesAt(doc, path).map((value) => value ?? null);

/** The documents of a batch with their partners, found by one search. */
function* joined(batch: readonly Doc[], lookup: Lookup, source: Source): Flow {
  const { from, as, local = [], foreign = '' } = lookup;
  const wanted = batch.flatMap((doc) => localValues(doc, local));
  const different = [...new Map(wanted.map((value) => [identity(value), value])).values()];
  const partners = new Map<string, { readonly place: number; readonly doc: Doc }[]>();
  let place = 0;
  for (const doc of source.find(from, { [foreign]: { $in: different } })) {
    if (!doc) {
      yield undefined;
      continue;
    }
    place++;
    const values = valuesAt(doc, foreign.split('.')).map((value) => identity(value ?? null));
    for (const key of new Set(values)) {
      const known = partners.get(key);
      if (known) known.push({ place, doc });
      else partners.set(key, [{ place, doc }]);
    }
  }
  for (const doc of batch) {
    const keys = new Set(localValues(doc, local).map(identity));
    const found = [...keys].flatMap((key) => partners.get(key) ?? []);
    // A partner that is reached by several values stands there once, in the order found.
    const byPlace = new Map(found.map((partner) => [partner.place, partner.doc]));
    const ordered = [...byPlace].sort(([a], [b]) => a - b).map(([, partner]) => partner);
    yield withField(doc, as, ordered);
  }
}

function* inBatches(flow: Flow, lookup: Lookup, source: Source): Flow {
  let batch: Doc[] = [];
  for (const doc of flow) {
    if (!doc) yield undefined;
    else if (batch.push(doc) === BATCH) {
      yield* joined(batch, lookup, source);
      batch = [];
    }
  }
  if (batch.length > 0) yield* joined(batch, lookup, source);
}

function variablesOf(doc: Doc, lookup: Lookup, options: Options): Variables {
  const own = Object.entries(lookup.let).map(
    ([name, expression]) => [name, evaluate(doc, expression, options)] as const,
  );
  return { ...options.variables, ...Object.fromEntries(own) };
}

/** What narrows the search: the join, and what the pipeline's first match demands. */
function queryOf(doc: Doc, lookup: Lookup, variables: Variables): Doc {
  const first = lookup.pipeline?.[0]?.$match;
  const demanded = isRecord(first) ? plainQuery(first, variables) : {};
  if (!lookup.local || !lookup.foreign) return demanded;
  return { $and: [{ [lookup.foreign]: { $in: localValues(doc, lookup.local) } }, demanded] };
}

/** A search for each document, or a single one when they all have the same partners. */
function* oneByOne(flow: Flow, lookup: Lookup, source: Source, options: Options): Flow {
  const pipeline = lookup.pipeline ?? [];
  const same = Object.keys(lookup.let).length === 0 && !lookup.local;
  let partners: Doc[] | undefined;
  for (const doc of flow) {
    if (!doc) {
      yield undefined;
      continue;
    }
    if (!partners || !same) {
      const variables = variablesOf(doc, lookup, options);
      const query = queryOf(doc, lookup, variables);
      partners = [];
      for (const partner of source.run(lookup.from, query, pipeline, variables)) {
        if (partner) partners.push(partner);
        else yield undefined;
      }
    }
    yield withField(doc, lookup.as, partners);
  }
}

/** Gaps: the whole other collection in memory, variables inside nested pipelines, and equality. */
export const lookup =
  (source: Source): Stage =>
  (flow, spec, options) => {
    const read = readLookup(spec);
    return read.pipeline ? oneByOne(flow, read, source, options) : inBatches(flow, read, source);
  };
