import { isoDate, utc } from './calendar';
import { instantOf } from './zone';

/** How a specifier looks in a text, and which part of the date it gives. */
const SPECIFIERS: Readonly<Record<string, readonly [part: string, pattern: string]>> = {
  d: ['day', '\\d{2}'],
  G: ['isoWeekYear', '\\d{4}'],
  H: ['hour', '\\d{2}'],
  j: ['dayOfYear', '\\d{1,3}'],
  L: ['millisecond', '\\d{1,3}'],
  m: ['month', '\\d{2}'],
  M: ['minute', '\\d{2}'],
  S: ['second', '\\d{2}'],
  u: ['isoDayOfWeek', '[1-7]'],
  V: ['isoWeek', '\\d{1,2}'],
  Y: ['year', '\\d{4}'],
  z: ['zone', '[+-]\\d{2}:?\\d{2}|Z'],
  Z: ['minutes', '[+-]?\\d{1,4}'],
};

const ZONE = '(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?|[A-Za-z_]+(?:/[A-Za-z_]+)*)';
const TIME =
  '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?';

/** What is read when no format is given. */
const USUAL: readonly RegExp[] = [
  new RegExp(`^(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:[T ]+${TIME})?\\s*${ZONE}?$`),
  new RegExp(`^(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?:[T ]+${TIME})?\\s*${ZONE}?$`),
  new RegExp(`^(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})(?:[T ]+${TIME})?\\s*${ZONE}?$`),
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
];

/** The pattern of a format; undefined when it has a specifier that does not exist. */
function patternOf(format: string): RegExp | undefined {
  const used = new Set<string>();
  let known = true;
  const pattern = format.replace(/%([\s\S]?)|[^%]+/g, (text, name: string | undefined) => {
    if (name === undefined) return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    if (name === '%') return '%';
    const found = SPECIFIERS[name];
    if (!found || used.has(name)) known = false;
    used.add(name);
    return found ? `(?<${found[0]}>${found[1]})` : '';
  });
  return known ? new RegExp(`^${pattern}$`) : undefined;
}

type Parts = Readonly<Record<string, string | undefined>>;

const number = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : Number(text);

/** A date that exists: the 30th of February does not. */
function dayOf(parts: Parts): number | undefined {
  if (parts.isoWeekYear !== undefined) {
    const weekday = number(parts.isoDayOfWeek, 1);
    return isoDate(Number(parts.isoWeekYear), number(parts.isoWeek, 1), weekday);
  }
  if (parts.year === undefined) return undefined;
  const year = Number(parts.year);
  if (parts.dayOfYear !== undefined) return utc(year, 1, Number(parts.dayOfYear));
  const [month, day] = [number(parts.month, 1), number(parts.day, 1)];
  const at = utc(year, month, day);
  const date = new Date(at);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at : undefined;
}

function timeOf(parts: Parts): number | undefined {
  const [hour, minute] = [number(parts.hour, 0), number(parts.minute, 0)];
  const second = number(parts.second, 0);
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  const fraction = parts.fraction ?? parts.millisecond;
  const milliseconds = fraction === undefined ? 0 : Number(`0.${fraction}`) * 1000;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Math.trunc(milliseconds + 1e-6);
}

/** A date in a text. */
interface Parsed {
  /** The zone the text names. */
  readonly zone: string | undefined;
  /** The instant, for a text in this zone. */
  in(zone: string | undefined): Date;
}

const matchOf = (text: string, format: string | undefined): Parts | undefined =>
  (format === undefined ? USUAL : [patternOf(format)])
    .map((pattern) => pattern?.exec(text)?.groups)
    .find((groups) => groups !== undefined);

/** Undefined when the text is no date, or not of the format. */
export function parseDate(text: string, format: string | undefined): Parsed | undefined {
  const parts = matchOf(text.trim(), format);
  const day = parts && dayOf(parts);
  const time = parts && timeOf(parts);
  if (!parts || day === undefined || time === undefined) return undefined;
  const minutes = parts.minutes === undefined ? undefined : Number(parts.minutes);
  return {
    zone: parts.zone ?? (minutes === undefined ? undefined : '+00'),
    in: (zone) => new Date(instantOf(day + time, zone) - (minutes ?? 0) * 60_000),
  };
}
