import { requestFailed } from '../../../errors';

const MINUTE = 60_000;
const FIXED = /^([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** Formatters are costly to make and there are few zones in use. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  try {
    const formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formatters.set(zone, formatter);
    return formatter;
  } catch {
    throw requestFailed(`unrecognized time zone identifier: "${zone}"`);
  }
}

function namedOffset(zone: string, instant: number): number {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const local = Date.UTC(year, part('month') - 1, part('day'), part('hour'), part('minute'));
  return (
    Math.round((local - (instant - (((instant % MINUTE) + MINUTE) % MINUTE))) / MINUTE) * MINUTE
  );
}

/**
 * How far a zone's clock is ahead of UTC at an instant, in milliseconds.
 * Gap: the library reads no `+8`, knows no zone without a slash, takes the sign of `-00:30` for a
 * plus, and asks the machine's own zone on the way.
 * @param zone `Asia/Shanghai`, `UTC`, `+08:00`, `+0800`, `+08`; undefined is UTC
 * @throws DATABASE_REQUEST_FAILED for a zone that does not exist
 */
export function offsetAt(zone: string | undefined, instant: number): number {
  if (zone === undefined || zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0;
  const fixed = FIXED.exec(zone);
  if (!fixed) return namedOffset(zone, instant);
  const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
  return (fixed[1] === '-' ? -minutes : minutes) * MINUTE;
}

/** The instant at which a zone's clock shows a time; `local` counts as if it were UTC. */
export function instantOf(local: number, zone: string | undefined): number {
  const guess = local - offsetAt(zone, local);
  return local - offsetAt(zone, guess);
}
