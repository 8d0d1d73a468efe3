/** A line with something on it; `number` counts from 1 in the text that was read. */
export type Line = { number: number; text: string };

/** The non-blank lines of a text, without the white space around them; LF, CRLF and CR alike. */
export const splitLines = (text: string): Line[] =>
  text
    .split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '');

/** Whether the line closes a sentence, quotes and brackets after the stop included. */
export const endsSentence = (text: string): boolean =>
  /[。！？!?…][”’）)》」』】]{0,3}$/.test(text.slice(-4));

/** Whether a new paragraph may follow: a sentence closed, or a list announced or continued. */
export const endsParagraph = (text: string): boolean =>
  endsSentence(text) || /[；：;:]$/.test(text.slice(-1));

const HEADING_LENGTH = 40;

/** A short line without a stop: a heading standing by itself. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= HEADING_LENGTH && !/[。；！？;!?]/.test(text) && !/[，、,：:（(]$/.test(text);

/** Longest line, in characters, that a text broken at a fixed width is taken to have. */
const WRAP_LIMIT = 60;
const WRAP_SLACK = 4;

/**
 * Tells of each line whether it is filled up to a fixed width, as in text pasted from a narrow
 * column, where a line's end is no paragraph's end. Always false for a text with long lines.
 */
export const wrapTest = (lines: readonly Line[]): ((text: string) => boolean) => {
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const isFull = (text: string) => text.length >= width - WRAP_SLACK;
  const full = lines.filter((line) => isFull(line.text)).length;
  const wrapped = lines.length >= 8 && width <= WRAP_LIMIT && full * 2 >= lines.length;
  return wrapped ? isFull : () => false;
};

/** What joins a line to the one before: nothing, a space between Latin words, a new paragraph. */
export type Joint = '' | ' ' | '\n';

/** Decides how `after` follows `before`; `opens` tells that `before` begins a paragraph. */
export type JointOf = (before: string, after: string, opens: boolean) => Joint;

/** What stands where a line was broken in mid-sentence: a space between two Latin words only. */
export const seam = (before: string, after: string): '' | ' ' =>
  /[A-Za-z0-9]$/.test(before.slice(-1)) && /^[A-Za-z0-9]/.test(after) ? ' ' : '';

/** The joints of a text whose full lines, if it is broken at a fixed width, `isFull` knows. */
export const jointsOf =
  (isFull: (text: string) => boolean): JointOf =>
  (before, after, opens) => {
    if (isFull(before)) return seam(before, after);
    const paragraphEnds = endsParagraph(before) || (opens && looksLikeHeading(before));
    return paragraphEnds ? '\n' : seam(before, after);
  };

/** Lines as paragraphs, a line feed between two. */
export const joinLines = (lines: readonly Line[], jointOf: JointOf): string => {
  const pieces: string[] = [];
  let opens = true;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const joint: Joint = before === undefined ? '' : jointOf(before.text, line.text, opens);
    opens = before === undefined || joint === '\n';
    pieces.push(joint, line.text);
  }
  return pieces.join('');
};
