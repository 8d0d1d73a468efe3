const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a text in UTF-8; a mini-program has no TextEncoder. */
const utf8 = (text: string): number[] => {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === '%') {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(escaped.charCodeAt(at));
  }
  return bytes;
};

const sign = (six: number): string => ALPHABET[six & 63] ?? '';

/** A text as a file is written: UTF-8 in base64. */
export const base64Of = (text: string): string => {
  const bytes = utf8(text);
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    groups.push(
      sign(first >> 2) +
        sign(((first & 3) << 4) | ((second ?? 0) >> 4)) +
        (second === undefined ? '=' : sign(((second & 15) << 2) | ((third ?? 0) >> 6))) +
        (third === undefined ? '=' : sign(third)),
    );
  }
  return groups.join('');
};
