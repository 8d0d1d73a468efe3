import { type Iterator, Lazy } from 'mingo/lazy';
import type { Options } from 'mingo/types';
import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { isRecord } from '../order';

/** Documents one after another; undefined wherever the work may pause. */
export type Flow = Iterable<Doc | undefined>;

/** A stage: documents in, documents out. It passes pauses on. */
export type Stage = (flow: Flow, spec: unknown, options: Options) => Flow;

/** What the library calls a stage. */
type LibraryStage = (source: Iterator, spec: unknown, options: Options) => Iterator;

function* each(source: Iterator): Flow {
  for (let step = source.next(); !step.done; step = source.next()) {
    if (step.value === undefined || isRecord(step.value)) yield step.value;
    else throw requestFailed('a stage passed on something that is no document');
  }
}

function* withoutPauses(flow: Flow): Iterable<Doc> {
  for (const doc of flow) if (doc) yield doc;
}

/** A stage as the library runs it. */
export const lazily =
  (stage: Stage): LibraryStage =>
  (source, spec, options) =>
    Lazy(stage(each(source), spec, options));

/** A stage of the library, which knows nothing of pauses. */
export const unpaused =
  <Spec>(stage: (source: Iterator, spec: Spec, options: Options) => Iterator) =>
  (source: Iterator, spec: Spec, options: Options): Iterator =>
    stage(Lazy(withoutPauses(each(source))), spec, options);

/** A stage that takes its documents one by one. */
export const oneByOne = (
  prepare: (spec: unknown, options: Options) => (doc: Doc) => Iterable<Doc>,
): Stage =>
  function* (flow, spec, options) {
    const become = prepare(spec, options);
    for (const doc of flow) {
      if (doc) yield* become(doc);
      else yield undefined;
    }
  };

/** What has to see every document before it gives the first. */
export interface Collector {
  add(doc: Doc): void;
  results(): Iterable<Doc>;
}

/** A stage that gives nothing before it has seen all. */
export const allAtOnce = (prepare: (spec: unknown, options: Options) => Collector): Stage =>
  function* (flow, spec, options) {
    const collector = prepare(spec, options);
    for (const doc of flow) {
      if (doc) collector.add(doc);
      else yield undefined;
    }
    yield* collector.results();
  };

/** @throws DATABASE_REQUEST_FAILED when the value of a stage is no object */
export function specOf(name: string, spec: unknown): Doc {
  if (isRecord(spec)) return spec;
  throw requestFailed(`the ${name} stage specification must be an object`);
}

/** The path behind `$field`. */
export function pathOf(name: string, expression: unknown): readonly string[] {
  if (typeof expression === 'string' && /^\$[^$]/.test(expression)) {
    return expression.slice(1).split('.');
  }
  throw requestFailed(`${name} needs a field path that begins with '$'`);
}

/** A field to write to, as a path. @throws DATABASE_REQUEST_FAILED */
export function fieldOf(name: string, field: unknown): readonly string[] {
  if (typeof field === 'string' && field !== '' && !field.startsWith('$')) return field.split('.');
  throw requestFailed(`${name} must be a non-empty string that does not begin with '$'`);
}
