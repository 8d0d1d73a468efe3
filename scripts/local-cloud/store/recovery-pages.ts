import { isUtf8 } from 'node:buffer';
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { type LogState, PAGE } from './recovery-log';

/** A value of a stored record; what this store never writes is undefined. */
export type Field = number | string | Buffer | null | undefined;

/** One entry of a tree: the row number of a table, and its fields. Index entries have no row. */
export interface Entry {
  readonly row: number;
  readonly fields: readonly Field[];
}

/** A longer record is not one of this store's, but a damaged length. */
const LONGEST = 64 * 1024 * 1024;

const LEAF_TABLE = 0x0d;
const INNER_TABLE = 0x05;
const LEAF_INDEX = 0x0a;
const INNER_INDEX = 0x02;

/** A read outside of a page. By name, since a test runner may have an error class of its own. */
const isUnreadable = (error: unknown): boolean => Object(error).name === 'RangeError';

class Cursor {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  varint(): number {
    let value = 0;
    for (let i = 0; i < 9; i++) {
      const byte = this.#bytes.readUInt8(this.at++);
      if (i === 8) return value * 256 + byte;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    return value;
  }

  uint32(): number {
    this.at += 4;
    return this.#bytes.readUInt32BE(this.at - 4);
  }
}

const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8];

function readField(payload: Buffer, at: number, type: number): { value: Field; length: number } {
  if (type === 0) return { value: null, length: 0 };
  if (type >= 12) {
    const length = Math.floor((type - 12) / 2);
    const bytes = payload.subarray(at, at + length);
    if (bytes.length < length) throw new RangeError('a field leaves its record');
    if (type % 2 === 0) return { value: bytes, length };
    // The driver ends the process on text that is none, so such a record is not to stay.
    if (!isUtf8(bytes)) throw new RangeError('a text is damaged');
    return { value: bytes.toString('utf8'), length };
  }
  if (type === 8 || type === 9) return { value: type - 8, length: 0 };
  const length = INTEGER_BYTES[type] ?? 8;
  if (length > 6 || type > 6) return { value: undefined, length };
  return { value: payload.readIntBE(at, length), length };
}

/** Takes a record apart. Format: https://www.sqlite.org/fileformat2.html#record_format */
function readRecord(payload: Buffer): readonly Field[] {
  const header = new Cursor(payload, 0);
  const end = header.varint();
  const fields: Field[] = [];
  let at = end;
  while (header.at < end) {
    const { value, length } = readField(payload, at, header.varint());
    fields.push(value);
    at += length;
  }
  return fields;
}

/**
 * The pages of a damaged database: newest content first, the log before the file. It walks trees
 * past whatever is unreadable, where the database itself would give up the whole tree.
 */
export class Pages {
  readonly #file: number | undefined;
  readonly #log: LogState;
  readonly #logBytes: Buffer;
  /** How many pages there are, in the file or in the log. */
  readonly count: number;
  /** Pages met on the way, whether or not they could be read. */
  readonly visited = new Set<number>();

  constructor(file: string, log: LogState, logBytes: Buffer) {
    this.#file = existsSync(file) ? openSync(file, 'r') : undefined;
    this.#log = log;
    this.#logBytes = logBytes;
    const inFile = this.#file === undefined ? 0 : fstatSync(this.#file).size / PAGE;
    this.count = Math.max(Math.floor(inFile), ...log.pages.keys());
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }

  #page(number: number): Buffer {
    const inLog = this.#log.pages.get(number);
    if (inLog !== undefined) return this.#logBytes.subarray(inLog, inLog + PAGE);
    const page = Buffer.alloc(PAGE);
    const at = (number - 1) * PAGE;
    if (this.#file === undefined || at < 0 || readSync(this.#file, page, 0, PAGE, at) < PAGE) {
      throw new RangeError(`page ${number} is not in the file`);
    }
    return page;
  }

  /**
   * Hands over the entries of a tree, in order.
   * @returns whether every page of it was readable
   */
  walk(root: number, each: (entry: Entry) => void): boolean {
    if (this.visited.has(root)) return false;
    this.visited.add(root);
    try {
      const page = this.#page(root);
      const start = root === 1 ? 100 : 0;
      const kind = page.readUInt8(start);
      if (kind === LEAF_TABLE || kind === LEAF_INDEX) return this.#leaf(page, start, each);
      if (kind !== INNER_TABLE && kind !== INNER_INDEX) return false;
      return this.#inner(page, start, kind === INNER_INDEX, each);
    } catch (error) {
      if (isUnreadable(error)) return false;
      throw error;
    }
  }

  /** The entries of a page by itself, when it is a leaf of a table and wholly readable. */
  lone(number: number): readonly Entry[] {
    const entries: Entry[] = [];
    try {
      const page = this.#page(number);
      const isLeaf = page.readUInt8(0) === LEAF_TABLE;
      return isLeaf && this.#leaf(page, 0, (entry) => entries.push(entry)) ? entries : [];
    } catch {
      return [];
    }
  }

  #cells(page: Buffer, start: number, headerBytes: number): readonly number[] {
    const count = page.readUInt16BE(start + 3);
    return Array.from({ length: count }, (_, i) => page.readUInt16BE(start + headerBytes + i * 2));
  }

  #leaf(page: Buffer, start: number, each: (entry: Entry) => void): boolean {
    let whole = true;
    for (const at of this.#cells(page, start, 8)) {
      const entry = this.#entry(page, new Cursor(page, at), page.readUInt8(start) === LEAF_TABLE);
      if (entry) each(entry);
      else whole = false;
    }
    return whole;
  }

  #inner(page: Buffer, start: number, isIndex: boolean, each: (entry: Entry) => void): boolean {
    let whole = true;
    for (const at of this.#cells(page, start, 12)) {
      const cursor = new Cursor(page, at);
      whole = this.walk(cursor.uint32(), each) && whole;
      const entry = isIndex ? this.#entry(page, cursor, false) : undefined;
      if (entry) each(entry);
      else if (isIndex) whole = false;
    }
    return this.walk(page.readUInt32BE(start + 8), each) && whole;
  }

  #entry(page: Buffer, cursor: Cursor, isTable: boolean): Entry | undefined {
    try {
      const length = cursor.varint();
      const row = isTable ? cursor.varint() : 0;
      return { row, fields: readRecord(this.#payload(page, cursor.at, length, isTable)) };
    } catch (error) {
      if (isUnreadable(error)) return undefined;
      throw error;
    }
  }

  /** A long payload goes on in a chain of pages of its own. */
  #payload(page: Buffer, at: number, length: number, isTable: boolean): Buffer {
    if (length > LONGEST) throw new RangeError('a length is damaged');
    const most = isTable ? PAGE - 35 : Math.floor(((PAGE - 12) * 64) / 255) - 23;
    if (length <= most) return page.subarray(at, at + length);
    const least = Math.floor(((PAGE - 12) * 32) / 255) - 23;
    const fitting = least + ((length - least) % (PAGE - 4));
    const local = fitting <= most ? fitting : least;
    const parts = [page.subarray(at, at + local)];
    let left = length - local;
    let next = page.readUInt32BE(at + local);
    while (left > 0) {
      const more = this.#page(next);
      parts.push(more.subarray(4, 4 + Math.min(left, PAGE - 4)));
      this.visited.add(next);
      left -= PAGE - 4;
      next = more.readUInt32BE(0);
    }
    return Buffer.concat(parts);
  }
}
