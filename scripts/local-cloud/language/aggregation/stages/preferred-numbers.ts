import { Lazy } from 'mingo/lazy';
import { $bucketAuto } from 'mingo/operators/pipeline';
import type { Options } from 'mingo/types';
import { requestFailed } from '../../../errors';
import { isRecord } from '../order';

/** The next number of a series above a number, and the next below. Zero stays zero. */
export interface Rounder {
  up(value: number): number;
  down(value: number): number;
}

const SERIES = [
  '1-2-5',
  ...(['E6', 'E12', 'E24', 'E48', 'E96', 'E192'] as const),
  ...(['R5', 'R10', 'R20', 'R40', 'R80'] as const),
] as const;

const POWERS_OF_2: Rounder = {
  up: (value) => (value === 0 ? 0 : 2 ** (Math.floor(Math.log2(value)) + 1)),
  down: (value) => (value === 0 ? 0 : 2 ** (Math.ceil(Math.log2(value)) - 1)),
};

/**
 * The numbers of the series are the library's: it gives the next one as the end of a bucket that
 * holds a single value.
 * @throws DATABASE_REQUEST_FAILED for a series that does not exist
 */
export function rounderOf(name: unknown, options: Options): Rounder {
  if (name === 'POWERSOF2') return POWERS_OF_2;
  const granularity = SERIES.find((series) => series === name);
  if (!granularity) throw requestFailed(`Unknown rounding granularity '${name}'`);
  const up = (value: number): number => {
    if (value === 0) return 0;
    const asked = { groupBy: '$value', buckets: 1, granularity };
    const [bucket] = $bucketAuto(Lazy([{ value }]), asked, options).collect();
    const id = isRecord(bucket) ? bucket._id : undefined;
    return isRecord(id) ? Number(id.max) : Number.NaN;
  };
  const down = (value: number): number => {
    if (value === 0) return 0;
    let below = up(10 ** (Math.floor(Math.log10(value)) - 2));
    for (let next = up(below); next < value; next = up(next)) below = next;
    return below;
  };
  return { up, down };
}
