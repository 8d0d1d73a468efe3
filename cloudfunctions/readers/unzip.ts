import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 2_000;

type Entry = { name: string; method: number; packed: number; size: number; offset: number };

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError('zip: no directory');
};

const entriesOf = (bytes: Uint8Array, view: DataView): Entry[] => {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new RangeError('zip: too many entries');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('zip: bad directory');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const unpack = (bytes: Uint8Array, view: DataView, entry: Entry): Buffer => {
  if (view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw new RangeError('zip: bad entry');
  const start =
    entry.offset +
    30 +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return Buffer.from(packed);
  if (entry.method !== 8) throw new RangeError('zip: unknown method');
  // The declared size bounds the output, so that a lying archive cannot fill the memory.
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
};

/**
 * Unpacks the wanted files of a zip archive held in memory.
 * @param mostBytes bound on their unpacked size together, checked before anything is unpacked
 * @throws RangeError when the archive is damaged, encrypted past reading, or larger than the bound
 */
export const unzip = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  mostBytes: number,
): Map<string, Buffer> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view).filter((entry) => wanted(entry.name));
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > mostBytes) throw new RangeError('zip: unpacks too large');
  return new Map(entries.map((entry) => [entry.name, unpack(bytes, view, entry)]));
};
