/** What the first bytes of a file say it is; `text` stands for anything not recognised. */
export type FileKind = 'zip' | 'old-word' | 'binary' | 'text';

const latin = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

const SIGNATURES: readonly [FileKind, string][] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['old-word', '\xd0\xcf\x11\xe0'],
  ['old-word', '{\\rtf'],
  ['binary', '\x89PNG'],
  ['binary', '\xff\xd8\xff'],
  ['binary', 'GIF8'],
  ['binary', '%PDF-'],
  ['binary', 'RIFF'],
  ['binary', '\x1f\x8b'],
  ['binary', 'Rar!'],
  ['binary', '7z\xbc\xaf'],
  ['binary', '\x7fELF'],
];

/** Tells kinds of files apart by their content; a name may say anything. */
export const fileKindOf = (bytes: Uint8Array): FileKind =>
  SIGNATURES.find(([, head]) => latin(bytes, 0, head.length) === head)?.[0] ?? 'text';
