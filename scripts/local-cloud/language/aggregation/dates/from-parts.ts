import type { Options } from 'mingo/types';
import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { evaluate, integerOf, type Operator } from '../evaluate';
import { isNil, isRecord } from '../order';
import { isoDate, utc } from './calendar';
import { readZone } from './operand';
import { instantOf } from './zone';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1_000;

/** The parts given, by name; undefined when one of them is null or missing. */
function partsOf(
  doc: Doc,
  operand: Doc,
  options: Options,
): ReadonlyMap<string, number> | undefined {
  const parts = new Map<string, number>();
  for (const [name, expression] of Object.entries(operand)) {
    if (name === 'timezone') continue;
    const value = evaluate(doc, expression, options);
    if (isNil(value)) return undefined;
    parts.set(name, integerOf(`'${name}' of $dateFromParts`, value));
  }
  return parts;
}

/** Gaps: the offset is that of the date, not of today; parts of ISO weeks; null parts. */
export const dateFromParts: Operator = (doc, operand, options) => {
  if (!isRecord(operand) || !('year' in operand || 'isoWeekYear' in operand)) {
    throw requestFailed("$dateFromParts requires either 'year' or 'isoWeekYear' to be present");
  }
  const parts = partsOf(doc, operand, options);
  const zone = readZone(doc, operand, options);
  if (!parts || zone === null) return null;
  const part = (name: string, otherwise: number) => parts.get(name) ?? otherwise;
  const day = parts.has('isoWeekYear')
    ? isoDate(part('isoWeekYear', 1970), part('isoWeek', 1), part('isoDayOfWeek', 1))
    : utc(part('year', 1970), part('month', 1), part('day', 1));
  const time =
    part('hour', 0) * HOUR +
    part('minute', 0) * MINUTE +
    part('second', 0) * SECOND +
    part('millisecond', 0);
  return new Date(instantOf(day + time, zone));
};
