import { TextDecoder } from 'node:util';

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Only a sequence the encoding does not have throws here.
    return undefined;
  }
};

/** Share of control characters above which decoded bytes are taken for something else. */
const MOST_CONTROLS = 0.002;

const hasTextOnly = (text: string): boolean => {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) return false;
    if (code < 32 && (code < 9 || code > 13)) controls += 1;
  }
  return controls <= text.length * MOST_CONTROLS;
};

/**
 * The text of a plain text file: UTF-16 with a byte order mark, UTF-8 with or without one, else
 * GB18030 (which holds GBK and GB2312).
 * @returns `undefined` when the bytes are no text in any of them
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, 0xff, 0xfe)) return checked(decodeAs('utf-16le', bytes));
  if (startsWith(bytes, 0xfe, 0xff)) return checked(decodeAs('utf-16be', bytes));
  return checked(decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes));
};

const checked = (text: string | undefined): string | undefined =>
  text !== undefined && hasTextOnly(text) ? text : undefined;
