import { Cron } from 'croner';

/** Times on the clock of Asia/Shanghai. */
export interface Schedule {
  /** The first time after an instant, both in milliseconds; undefined when there is none left. */
  after(instant: number): number | undefined;
}

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Names that stand for numbers. */
  readonly words?: string;
}

const FIELDS: readonly Field[] = [
  { name: 'second', least: 0, most: 59 },
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, words: 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC' },
  { name: 'week', least: 0, most: 6, words: 'SUN|MON|TUE|WED|THU|FRI|SAT' },
  { name: 'year', least: 1970, most: 2099 },
];

/** What the service documents; the library knows more (`L`, `W`, `#`, `?`, 7 for Sunday). */
function fits(text: string, { least, most, words }: Field): boolean {
  const value = words ? `(?:\\d+|${words})` : '\\d+';
  const part = `(?:\\*|${value}(?:-${value})?)(?:/\\d+)?`;
  if (!new RegExp(`^${part}(?:,${part})*$`, 'i').test(text)) return false;
  const numbers = text.replace(/\/\d+/g, '').match(/\d+/g) ?? [];
  return numbers.every((number) => Number(number) >= least && Number(number) <= most);
}

function complaint(config: string): string | undefined {
  const texts = config.split(/\s+/);
  if (texts.length !== FIELDS.length) {
    const names = FIELDS.map(({ name }) => name).join(' ');
    return `seven fields are needed (${names}), there are ${texts.length}`;
  }
  const index = FIELDS.findIndex((field, position) => !fits(texts[position] ?? '', field));
  return index < 0 ? undefined : `the ${FIELDS[index]?.name} cannot be "${texts[index]}"`;
}

/**
 * Reads a cron expression of seven fields: second, minute, hour, day, month, week, year. Day and
 * week together mean either of them.
 * @param place what the expression belongs to, for the error
 * @throws naming the place and what is wrong
 */
export function parseSchedule(config: string, place: string): Schedule {
  const refuse = (reason: string) => new Error(`${place}: "${config}": ${reason}`);
  const text = config.trim();
  const reason = complaint(text);
  if (reason) throw refuse(reason);
  const cron = readCron(text, refuse);
  return { after: (instant) => cron.nextRun(new Date(instant))?.getTime() };
}

function readCron(config: string, refuse: (reason: string) => Error): Cron {
  try {
    // sloppyRanges: the service's documents write a start and a step as `1/10`.
    return new Cron(config, {
      timezone: 'Asia/Shanghai',
      mode: '7-part',
      sloppyRanges: true,
      paused: true,
    });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}
