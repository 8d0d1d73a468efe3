/** What one part may cost on the wire, in bytes. WeChat carries about 100 KB in a call. */
export const PART_BYTES = 60 * 1024;

/** Parts of one input: a file of 5 MB in base64, and what goes with it. */
export const MOST_PARTS = 120;

/** What one UTF-16 unit costs as JSON text inside a JSON string, in bytes of UTF-8. */
const costOf = (unit: number): number => {
  // A quote, a backslash, a control sign: written once more with a backslash.
  if (unit === 0x22 || unit === 0x5c) return 2;
  if (unit < 0x20) return 6;
  if (unit < 0x80) return 1;
  return unit < 0x800 ? 2 : 3;
};

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/**
 * Cuts JSON text into parts of at most `PART_BYTES` on the wire; joined again they are the same text.
 * No sign is cut through: half of one does not survive the way.
 */
export const partsOf = (text: string): string[] => {
  const parts: string[] = [];
  let begin = 0;
  let cost = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isWide = isHighSurrogate(unit) && at + 1 < text.length;
    const own = isWide ? 6 : costOf(unit);
    if (cost + own > PART_BYTES) {
      parts.push(text.slice(begin, at));
      begin = at;
      cost = 0;
    }
    cost += own;
    if (isWide) at += 1;
  }
  return [...parts, text.slice(begin)];
};
