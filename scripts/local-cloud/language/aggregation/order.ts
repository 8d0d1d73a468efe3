import { encode } from '../../values';
import { compare } from '../query/ordering';

export { isDocument as isRecord } from '../query/path';

export const isNil = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

/**
 * Less than, equal to or greater than zero. As in a query, but a missing field is less than null.
 * Gap: see `ordering.ts`.
 */
export function compareValues(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compare(a, b);
}

/** A text that two values share exactly when they are equal. */
export function identity(value: unknown): string {
  if (typeof value === 'string') return `s${value}`;
  if (typeof value === 'number') return `n${value === 0 ? 0 : value}`;
  if (value === undefined) return 'm';
  return encode({ value });
}
