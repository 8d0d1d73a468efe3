/** From here on a character is not one unit, and a quantifier would split it. */
const PLAIN = /[^\\^$.|?*+()[\]{}\ud800-\uffff]/;
const ESCAPED = /[^\w\ud800-\uffff]/;
const OPTIONAL = /[?*{]/;

/**
 * What every text that matches the expression begins with, or undefined when that cannot be told
 * by looking at it: only expressions such as `^abc…` without alternatives and without the flags
 * that change the meaning of letters and of `^`.
 */
export function patternPrefix({ source, flags }: RegExp): string | undefined {
  if (!source.startsWith('^') || source.includes('|') || /[im]/.test(flags)) return undefined;
  let prefix = '';
  for (let at = 1; at < source.length; ) {
    const escaped = source[at] === '\\';
    const letter = source[escaped ? at + 1 : at] ?? '';
    if (!(escaped ? ESCAPED : PLAIN).test(letter)) break;
    at += escaped ? 2 : 1;
    if (OPTIONAL.test(source[at] ?? '')) break;
    prefix += letter;
  }
  return prefix === '' ? undefined : prefix;
}
