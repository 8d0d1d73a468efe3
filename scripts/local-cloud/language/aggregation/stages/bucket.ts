import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { rank } from '../../query/ordering';
import { describe, evaluate, integerOf } from '../evaluate';
import { compareValues } from '../order';
import { Groups, inOrder } from './group';
import { type Rounder, rounderOf } from './preferred-numbers';
import { allAtOnce, type Stage, specOf } from './stage';

const COUNT: Doc = { count: { $sum: 1 } };

const outputOf = (spec: Doc): Doc =>
  spec.output === undefined ? COUNT : specOf('output of a bucket', spec.output);

/** @throws DATABASE_REQUEST_FAILED unless there are two or more, of one type and ascending */
function readBoundaries(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length < 2) {
    throw requestFailed("The $bucket 'boundaries' field must be an array of at least 2 values");
  }
  for (const [i, bound] of value.entries()) {
    const ascends = i === 0 || compareValues(value[i - 1], bound) < 0;
    if (rank(bound) !== rank(value[0]) || !ascends) {
      throw requestFailed("The 'boundaries' option to $bucket must be of one type and ascending");
    }
  }
  return value;
}

/** Gaps: a value that is a boundary falls below it, empty buckets are given out. */
export const bucket: Stage = allAtOnce((given, options) => {
  const spec = specOf('$bucket', given);
  const bounds = readBoundaries(evaluate({}, spec.boundaries, options));
  const otherwise = evaluate({}, spec.default, options);
  const place = (value: unknown) => bounds.findIndex((bound) => compareValues(value, bound) < 0);
  if ('default' in spec && place(otherwise) > 0) {
    throw requestFailed("The $bucket 'default' field must be outside of the boundaries");
  }
  const idOf = (doc: Doc): unknown => {
    const above = place(evaluate(doc, spec.groupBy, options));
    if (above > 0) return bounds[above - 1];
    if ('default' in spec) return otherwise;
    throw requestFailed(
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  };
  const groups = new Groups(idOf, outputOf(spec), options);
  return inOrder(groups, (a, b) => compareValues(a._id, b._id));
});

interface Valued {
  readonly doc: Doc;
  readonly value: unknown;
}

interface Bucket {
  readonly min: unknown;
  readonly max: unknown;
  readonly docs: readonly Doc[];
}

/**
 * As even as they can be.
 * @param before whether a value goes into a bucket that has been filled up to another one
 */
function split(
  sorted: readonly Valued[],
  wanted: number,
  before: (next: unknown, last: unknown) => boolean,
): (readonly Valued[])[] {
  const size = Math.max(1, Math.round(sorted.length / wanted));
  const out: (readonly Valued[])[] = [];
  for (let start = 0; start < sorted.length; ) {
    const isLast = out.length === wanted - 1;
    let end = isLast ? sorted.length : Math.min(start + size, sorted.length);
    const last = sorted[end - 1]?.value;
    while (end < sorted.length && before(sorted[end]?.value, last)) end++;
    out.push(sorted.slice(start, end));
    start = end;
  }
  return out;
}

const docsOf = (part: readonly Valued[]): Doc[] => part.map(({ doc }) => doc);

/** A bucket ends where the next begins, the last one with its last value. */
function evenBuckets(sorted: readonly Valued[], wanted: number): Bucket[] {
  const parts = split(sorted, wanted, (next, last) => compareValues(next, last) === 0);
  return parts.map((part, i) => {
    const end = parts[i + 1]?.[0] ?? part.at(-1);
    return { min: part[0]?.value, max: end?.value, docs: docsOf(part) };
  });
}

const numberIn = (part: readonly Valued[], at: number): number => Number(part.at(at)?.value ?? 0);

/** Gap: the library's buckets leave gaps between them, and are more than asked for. */
function granularBuckets(sorted: readonly Valued[], wanted: number, rounder: Rounder): Bucket[] {
  const { up, down } = rounder;
  const wrong = sorted.find(({ value }) => !(typeof value === 'number' && value >= 0));
  if (wrong) {
    throw requestFailed(
      `$bucketAuto with a granularity needs numbers from 0 on, not ${describe(wrong.value)}`,
    );
  }
  const parts = split(sorted, wanted, (next, last) => Number(next) < up(Number(last)));
  let min = down(numberIn(parts[0] ?? [], 0));
  return parts.map((part) => {
    const found = { min, max: up(numberIn(part, -1)), docs: docsOf(part) };
    min = found.max;
    return found;
  });
}

/** Gaps: lists are cleared of null, a document that comes twice counts as one. */
export const bucketAuto: Stage = allAtOnce((given, options) => {
  const spec = specOf('$bucketAuto', given);
  const wanted = integerOf("$bucketAuto 'buckets'", spec.buckets);
  if (wanted < 1) throw requestFailed("$bucketAuto 'buckets' must be greater than 0");
  const found: Valued[] = [];
  return {
    add(doc) {
      found.push({ doc, value: evaluate(doc, spec.groupBy, options) ?? null });
    },
    *results() {
      const sorted = found.sort((a, b) => compareValues(a.value, b.value));
      const buckets =
        spec.granularity === undefined
          ? evenBuckets(sorted, wanted)
          : granularBuckets(sorted, wanted, rounderOf(spec.granularity, options));
      for (const { min, max, docs } of buckets) {
        const groups = new Groups(() => ({ min, max }), outputOf(spec), options);
        for (const doc of docs) groups.add(doc);
        yield* groups.results();
      }
    },
  };
});
