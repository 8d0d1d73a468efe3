import { requestFailed } from '../../../errors';
import type { Operator } from '../evaluate';
import { evaluate } from '../evaluate';
import { isNil, isRecord } from '../order';
import { dayOfYear, isoDayOfWeek, isoWeek, isoWeekYear, week } from './calendar';
import { moved, readDate, readZone } from './operand';
import { offsetAt } from './zone';

const MINUTE = 60_000;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

function zoneText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  return `${offset < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60), 2)}${digits(minutes % 60, 2)}`;
}

type Part = (date: Date, offset: number) => string;

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['d', (date) => digits(date.getUTCDate(), 2)],
  ['G', (date) => digits(isoWeekYear(date), 4)],
  ['H', (date) => digits(date.getUTCHours(), 2)],
  ['j', (date) => digits(dayOfYear(date), 3)],
  ['L', (date) => digits(date.getUTCMilliseconds(), 3)],
  ['m', (date) => digits(date.getUTCMonth() + 1, 2)],
  ['M', (date) => digits(date.getUTCMinutes(), 2)],
  ['S', (date) => digits(date.getUTCSeconds(), 2)],
  ['u', (date) => String(isoDayOfWeek(date))],
  ['U', (date) => digits(week(date), 2)],
  ['V', (date) => digits(isoWeek(date), 2)],
  ['w', (date) => String(date.getUTCDay() + 1)],
  ['Y', (date) => digits(date.getUTCFullYear(), 4)],
  ['z', (_, offset) => zoneText(offset)],
  ['Z', (_, offset) => String(offset / MINUTE)],
  ['%', () => '%'],
]);

/** @throws DATABASE_REQUEST_FAILED for a specifier that does not exist */
function formatted(date: Date, offset: number, format: string): string {
  return format.replace(/%([\s\S]?)/g, (_, name: string) => {
    const part = PARTS.get(name);
    if (part) return part(date, offset);
    throw requestFailed(`Invalid format character '%${name}' in format string`);
  });
}

/**
 * Gaps: `%w` is 1 to 7, `%G` is the year of the week, `%U` and `%V` as in `calendar.ts`, each
 * specifier as often as it stands there, and the zone's own offset.
 */
export const dateToString: Operator = (doc, operand, options) => {
  if (!isRecord(operand) || !('date' in operand)) {
    throw requestFailed("Missing 'date' parameter to $dateToString");
  }
  const date = readDate(evaluate(doc, operand.date, options));
  if (!date) return 'onNull' in operand ? evaluate(doc, operand.onNull, options) : null;
  const zone = readZone(doc, operand, options);
  const given = 'format' in operand ? evaluate(doc, operand.format, options) : defaultFormat(zone);
  if (zone === null || isNil(given)) return null;
  if (typeof given !== 'string')
    throw requestFailed('$dateToString requires that format be a string');
  return formatted(moved(date, zone), offsetAt(zone, date.getTime()), given);
};

const defaultFormat = (zone: string | undefined | null): string =>
  zone === undefined || zone === 'UTC' || zone === 'GMT'
    ? '%Y-%m-%dT%H:%M:%S.%LZ'
    : '%Y-%m-%dT%H:%M:%S.%L';
