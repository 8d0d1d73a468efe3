import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;

/** What a link may do. */
export type Use = 'put' | 'get';

function readKey(file: string): Buffer | undefined {
  try {
    const key = readFileSync(file);
    return key.length === KEY_BYTES ? key : undefined;
  } catch {
    return undefined;
  }
}

function writeKey(file: string): Buffer {
  const key = randomBytes(KEY_BYTES);
  const part = `${file}.part`;
  const handle = openSync(part, 'w', 0o600);
  writeSync(handle, key);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(part, file);
  return key;
}

/**
 * Signs links to files. The key is kept in the data folder, readable to its owner alone, so that a
 * link lives until it expires, as on the service, and not until the next restart. A key that is
 * damaged is replaced: links given out before then end.
 */
export class LinkKey {
  readonly #key: Buffer;

  constructor(dataDir: string) {
    const file = join(dataDir, 'link-key');
    this.#key = readKey(file) ?? writeKey(file);
  }

  /** @param expires milliseconds since the epoch */
  sign(use: Use, path: string, expires: number): string {
    return createHmac('sha256', this.#key).update(`${use}\n${path}\n${expires}`).digest('hex');
  }

  /** Whether a link was given out for this use and has not expired. */
  allows(use: Use, path: string, query: URLSearchParams, now: number): boolean {
    const expires = Number(query.get('e'));
    const given = Buffer.from(query.get('s') ?? '');
    const right = Buffer.from(this.sign(use, path, expires));
    return expires > now && given.length === right.length && timingSafeEqual(given, right);
  }
}
