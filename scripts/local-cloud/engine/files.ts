import { randomUUID } from 'node:crypto';
import { constants, createWriteStream, rmSync } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CloudError } from '../errors';
import { stepsOf } from './cloud-path';
import { keep, make, prune } from './folders';
import { LinkKey, type Use } from './link-key';

const refused = (message: string) => new CloudError('STORAGE_REQUEST_FAIL', message);

const isMissing = (error: unknown): boolean => Object(error).code === 'ENOENT';

const statOf = (file: string) =>
  lstat(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });

/**
 * Files under the data folder, reached by signed links that expire. A file appears whole and
 * durable or not at all: it is written aside, flushed, and renamed into place.
 */
export class FileStore {
  readonly #folder: string;
  readonly #uploading: string;
  readonly #key: LinkKey;
  #base: string | undefined;
  /** Ends when the last change to the folders has. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param dataDir exists, and belongs to this process */
  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'files');
    this.#uploading = join(dataDir, 'uploading');
    this.#key = new LinkKey(dataDir);
    rmSync(this.#uploading, { recursive: true, force: true });
  }

  /** Tells where the files are served, without a slash at the end. */
  serveAt(base: string): void {
    this.#base = base;
  }

  /**
   * @throws INVALID_PARAM for a path that cannot be one; STORAGE_REQUEST_FAIL when it, or a part of
   * it, is taken by a folder, a file or something else that it cannot be
   */
  async exists(path: string): Promise<boolean> {
    const steps = stepsOf(path);
    for (const [n] of steps.entries()) {
      const stats = await statOf(join(this.#folder, ...steps.slice(0, n + 1)));
      if (!stats) return false;
      const last = n === steps.length - 1;
      if (stats.isDirectory() && last) throw refused('there are files below this path');
      if (stats.isFile() && !last) throw refused('a part of this path is a file');
      if (!stats.isDirectory() && !stats.isFile()) throw refused('this path is not a file');
    }
    return true;
  }

  /** Opens a file for reading; what is put there later does not change what is read. */
  async open(path: string): Promise<FileHandle | undefined> {
    if (!(await this.exists(path))) return undefined;
    return open(this.#locate(path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  }

  /** Stores a file in place of what is there; resolves when it is durable. */
  async put(path: string, content: Readable | AsyncIterable<Buffer>): Promise<void> {
    await this.exists(path);
    await make(this.#uploading);
    const part = join(this.#uploading, randomUUID());
    try {
      await pipeline(content, createWriteStream(part, { flags: 'wx', flush: true }));
      await this.#inTurn(() => this.#adopt(part, path));
    } finally {
      await rm(part, { force: true });
    }
  }

  async copy(from: string, to: string): Promise<void> {
    const source = await this.open(from);
    if (source) await this.put(to, source.createReadStream());
  }

  async remove(path: string): Promise<void> {
    await this.exists(path);
    const file = this.#locate(path);
    await this.#inTurn(async () => {
      await unlink(file);
      await keep(this.#folder, dirname(file), false);
      await prune(this.#folder, dirname(file));
    });
  }

  /** A link to one file for one use. @param expires milliseconds since the epoch */
  link(use: Use, path: string, expires: number): string {
    stepsOf(path);
    if (!this.#base) throw refused('files need the HTTP endpoint');
    return `${this.#base}/files/${path}?e=${expires}&s=${this.#key.sign(use, path, expires)}`;
  }

  /** Whether a link was given out for this use and has not expired. */
  allows(use: Use, path: string, query: URLSearchParams, now: number): boolean {
    return this.#key.allows(use, path, query, now);
  }

  #locate(path: string): string {
    return join(this.#folder, ...stepsOf(path));
  }

  async #adopt(part: string, path: string): Promise<void> {
    await this.exists(path);
    const file = this.#locate(path);
    const isNew = await make(dirname(file));
    await rename(part, file);
    await keep(this.#folder, dirname(file), isNew);
  }

  /** One change at a time: a folder that is pruned is not one that a file is moved into. */
  #inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(change);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
