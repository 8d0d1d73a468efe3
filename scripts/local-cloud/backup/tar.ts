import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

/**
 * The tar format, as far as a backup needs it: regular files, names of any length. Any archive tool
 * opens it, and `sha256sum -c SHA256SUMS` checks what came out.
 */
const BLOCK = 512;
const CHUNK = 1024 * 1024;
const SUMS = 'SHA256SUMS';
const FILE = '0';
const EXTENDED = 'x';

/** The file is no archive, or is cut off, or was altered. */
export class ArchiveDamaged extends Error {}

const octal = (value: number, length: number): string =>
  `${value.toString(8).padStart(length - 1, '0')}\0`;

const sumOf = (header: Buffer): number =>
  header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);

function header(name: string, size: number, type: string): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100);
  block.write(octal(0o600, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(0, 12), 136);
  block.write(type, 156);
  block.write('ustar\u{0}00', 257);
  block.write(`${octal(sumOf(block), 7)} `, 148);
  return block;
}

/** A record of an extended header begins with its own length in bytes. */
function extended(name: string, size: number): Buffer {
  const record = (key: string, value: string): string => {
    const rest = ` ${key}=${value}\n`;
    const bytes = Buffer.byteLength(rest);
    const digits = String(bytes + String(bytes).length).length;
    return `${bytes + digits}${rest}`;
  };
  return Buffer.from(record('path', name) + record('size', String(size)));
}

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

/** Writes an archive, file by file, and takes note of every checksum. */
export class TarWriter {
  readonly #handle: number;
  readonly #sums: string[] = [];
  #bytes = 0;

  constructor(file: string) {
    this.#handle = openSync(file, 'wx', 0o600);
  }

  /** @throws ENOENT when the file is gone */
  addFile(name: string, source: string): void {
    const from = openSync(source, 'r');
    try {
      const { size } = fstatSync(from);
      this.#begin(name, size);
      const hash = createHash('sha256');
      const chunk = Buffer.alloc(Math.min(CHUNK, Math.max(size, 1)));
      for (let left = size; left > 0; ) {
        const length = readSync(from, chunk, 0, Math.min(chunk.length, left), null);
        if (length === 0) throw new Error(`${source} became shorter while it was read`);
        hash.update(chunk.subarray(0, length));
        this.#write(chunk.subarray(0, length));
        left -= length;
      }
      this.#write(Buffer.alloc(padding(size)));
      this.#sums.push(`${hash.digest('hex')}  ${name}\n`);
    } finally {
      closeSync(from);
    }
  }

  /** Writes the checksums and the end, and flushes all of it to disk. @returns its size */
  end(): number {
    const sums = Buffer.from(this.#sums.join(''));
    this.#begin(SUMS, sums.length);
    this.#write(sums);
    this.#write(Buffer.alloc(padding(sums.length) + 2 * BLOCK));
    fsyncSync(this.#handle);
    return this.#bytes;
  }

  /** Lets go of the file, whether or not it was written to its end. */
  close(): void {
    closeSync(this.#handle);
  }

  #begin(name: string, size: number): void {
    const extension = extended(name, size);
    this.#write(header('PaxHeader', extension.length, EXTENDED));
    this.#write(extension);
    this.#write(Buffer.alloc(padding(extension.length)));
    const isShort = Buffer.byteLength(name) <= 100;
    this.#write(header(isShort ? name : 'long-name', size % 8 ** 11, FILE));
  }

  #write(bytes: Buffer): void {
    writeSync(this.#handle, bytes);
    this.#bytes += bytes.length;
  }
}

/** Takes the content of one archived file, piece by piece; the last call is without a piece. */
type Sink = (piece?: Buffer) => void;

class TarReader {
  readonly #handle: number;

  constructor(handle: number) {
    this.#handle = handle;
  }

  /** The next file, or undefined at the end. */
  next(): { readonly name: string; readonly size: number } | undefined {
    const extension = this.#header();
    if (!extension) return undefined;
    const text = this.#bytes(extension.size).toString('utf8');
    this.#zeros(padding(extension.size));
    const [, name] = /^\d+ path=(.*)\n\d+ size=/s.exec(text) ?? [];
    const [, size] = /\n\d+ size=(\d+)\n$/.exec(text) ?? [];
    const file = this.#header();
    if (extension.type !== EXTENDED || file?.type !== FILE || !name || size === undefined) {
      throw new ArchiveDamaged('an entry is not readable');
    }
    if (extended(name, Number(size)).toString() !== text || file.size !== Number(size) % 8 ** 11) {
      throw new ArchiveDamaged('the head of an entry was altered');
    }
    return { name, size: Number(size) };
  }

  content(size: number, sink: Sink): void {
    for (let left = size; left > 0; left -= CHUNK) sink(this.#bytes(Math.min(left, CHUNK)));
    this.#zeros(padding(size));
  }

  #header(): { readonly size: number; readonly type: string } | undefined {
    const block = this.#bytes(BLOCK);
    if (block.every((byte) => byte === 0)) {
      this.#zeros(BLOCK);
      if (readSync(this.#handle, Buffer.alloc(1), 0, 1, null) > 0) {
        throw new ArchiveDamaged('something follows its end');
      }
      return undefined;
    }
    const size = Number.parseInt(block.toString('latin1', 124, 135), 8);
    const type = block.toString('latin1', 156, 157);
    const name = block.toString('utf8', 0, 100).replace(/\0.*$/s, '');
    if (!header(name, size, type).equals(block)) throw new ArchiveDamaged('a header was altered');
    return { size, type };
  }

  #bytes(length: number): Buffer {
    const bytes = Buffer.alloc(length);
    if (readSync(this.#handle, bytes, 0, length, null) < length) {
      throw new ArchiveDamaged('it was cut off');
    }
    return bytes;
  }

  #zeros(length: number): void {
    if (this.#bytes(length).some((byte) => byte !== 0)) throw new ArchiveDamaged('it was altered');
  }
}

/**
 * Reads an archive to its end and compares every checksum.
 * @param open called per file; without it the content is only checked
 * @returns the names in the archive
 * @throws ArchiveDamaged; only then it is known that what was handed over is to be thrown away
 */
export function readTar(file: string, open?: (name: string) => Sink): readonly string[] {
  const handle = openSync(file, 'r');
  try {
    const reader = new TarReader(handle);
    const sums: string[] = [];
    const names: string[] = [];
    for (let entry = reader.next(); entry; entry = reader.next()) {
      const { name, size } = entry;
      const hash = createHash('sha256');
      const parts: Buffer[] = [];
      const isSums = name === SUMS;
      const sink = isSums ? undefined : open?.(name);
      reader.content(size, (piece) => {
        if (!piece) return;
        if (isSums) parts.push(piece);
        else hash.update(piece);
        sink?.(piece);
      });
      sink?.();
      if (isSums) {
        if (Buffer.concat(parts).toString('utf8') === sums.join('')) return ended(reader, names);
        throw new ArchiveDamaged('its checksums do not hold');
      }
      sums.push(`${hash.digest('hex')}  ${name}\n`);
      names.push(name);
    }
    throw new ArchiveDamaged('its checksums are missing');
  } finally {
    closeSync(handle);
  }
}

function ended(reader: TarReader, names: readonly string[]): readonly string[] {
  if (reader.next()) throw new ArchiveDamaged('something follows its checksums');
  return names;
}
