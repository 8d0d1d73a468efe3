import { ObjectId } from 'bson';
import type { Options } from 'mingo/types';
import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { describe, evaluate } from '../evaluate';
import { isNil, isRecord } from '../order';
import { offsetAt } from './zone';

/** A date as it stands in an expression; undefined for null and missing. */
export function readDate(value: unknown): Date | undefined {
  if (isNil(value)) return undefined;
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  throw requestFailed(`can't convert ${describe(value)} to Date`);
}

/** A zone as it stands in an expression; null for a zone that is null or missing. */
export function readZone(doc: Doc, operand: Doc, options: Options): string | undefined | null {
  if (!('timezone' in operand)) return undefined;
  const zone = evaluate(doc, operand.timezone, options);
  if (isNil(zone)) return null;
  if (typeof zone === 'string') return zone;
  throw requestFailed(`timezone must evaluate to a string, found ${describe(zone)}`);
}

/** Moved to the zone's clock, so that its UTC parts are those of the zone. */
export const moved = (date: Date, zone: string | undefined): Date =>
  new Date(date.getTime() + offsetAt(zone, date.getTime()));

/** The date of `$year: '$at'` or of `$year: {date: '$at', timezone: 'Asia/Shanghai'}`. */
export function localDate(doc: Doc, operand: unknown, options: Options): Date | undefined {
  const given = Array.isArray(operand) && operand.length === 1 ? operand[0] : operand;
  if (!isRecord(given) || !('date' in given)) {
    return readDate(evaluate(doc, given, options));
  }
  const date = readDate(evaluate(doc, given.date, options));
  const zone = readZone(doc, given, options);
  return date && zone !== null ? moved(date, zone) : undefined;
}
