/** Levels and values that an input needs; what is large in it is one long text. */
const MOST_LEVELS = 16;
const MOST_VALUES = 1000;

/** The index of the quote that ends the string beginning at `from`; the text's length if none does. */
const endOfString = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
};

const isSimple = (text: string): boolean => {
  let levels = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') levels += 1;
    else if (sign === '}' || sign === ']') levels -= 1;
    if (sign === ',' || sign === '{' || sign === '[') values += 1;
    if (levels > MOST_LEVELS || values > MOST_VALUES) return false;
  }
  return true;
};

/**
 * Parses JSON that is long but simple. Millions of values or levels would fill an instance's memory
 * before any schema sees them, so they are counted in the text first.
 * @returns undefined when it is no JSON, or not simple
 */
export const parseSimpleJson = (text: string): { value: unknown } | undefined => {
  if (!isSimple(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};
