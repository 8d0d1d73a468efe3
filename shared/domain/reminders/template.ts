import { clockOf, type Instant, localDateOf, longDayOf } from '../time';
import { reminderRules } from './rules';
import type { MessageContent, Occasion } from './schema';

/** The fields of a template of WeChat's, by what stands in them; null: the template has none. */
export interface TemplateFields {
  theme: string | null;
  time: string | null;
  place: string | null;
  note: string | null;
}

/** A message template the office's mini-program has, as WeChat numbers it. */
export interface MessageTemplate {
  id: string;
  fields: TemplateFields;
}

export type MessageTemplates = Readonly<Partial<Record<Occasion, MessageTemplate>>>;

const TEMPLATE =
  /^([\w-]{20,64}):(thing\d{1,2})?,((?:time|date)\d{1,2})?,(thing\d{1,2})?,((?:thing|phrase)\d{1,2})?$/;

/**
 * Reads a template as the environment names it: its id, and its fields for theme, time, place and
 * note, in this order: `<id>:thing1,time2,thing3,thing4`. A field the template has not is left empty.
 * @returns undefined when it is written otherwise
 */
export const templateOf = (text: string): MessageTemplate | undefined => {
  const found = TEMPLATE.exec(text.trim());
  if (!found) return undefined;
  const [, id = '', theme = null, time = null, place = null, note = null] = found;
  return { id, fields: { theme, time, place, note } };
};

/** What WeChat takes in a `thing`. */
const THING = 20;

/** Text in one line, cut to a number of characters; never empty, which WeChat refuses. */
export const fitted = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '无';
  if (line.length <= most) return line;
  let kept = '';
  for (const sign of line) {
    if (kept.length + sign.length > most - 1) break;
    kept += sign;
  }
  return `${kept}…`;
};

const timeText = (at: Instant): string => `${longDayOf(localDateOf(at))} ${clockOf(at)}`;

/** The data of a message as WeChat takes it, each field within its limits. */
export const templateData = (
  { fields }: MessageTemplate,
  occasion: Occasion,
  { theme, startsAt, place, note }: MessageContent,
): Record<string, { value: string }> => {
  const noteText = fields.note?.startsWith('phrase')
    ? reminderRules[occasion].phrase
    : fitted(note, THING);
  const filled: [string | null, string][] = [
    [fields.theme, fitted(theme, THING)],
    [fields.time, timeText(startsAt)],
    [fields.place, fitted(place, THING)],
    [fields.note, noteText],
  ];
  return Object.fromEntries(
    filled.flatMap(([field, value]) => (field === null ? [] : [[field, { value }]])),
  );
};
