import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CloudError, invalidParam } from '../errors';

/** Where the file server listens, and what a link may do. */
type Use = 'put' | 'get';

const FORBIDDEN = /[?#%\\\0]/;

/**
 * Files under the data folder, reached by signed links that expire. The signing key lives as long
 * as the process, so a restart ends all links.
 */
export class FileStore {
  readonly #folder: string;
  readonly #key = randomBytes(32);
  #base: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Tells where the files are served, without a slash at the end. */
  serveAt(base: string): void {
    this.#base = base;
  }

  /** The file on disk of a cloud path. @throws INVALID_PARAM when the path leaves the folder */
  locate(path: string): string {
    const steps = path.split('/');
    if (FORBIDDEN.test(path) || steps.some((step) => ['', '.', '..'].includes(step))) {
      throw invalidParam(`not a usable cloud path: ${path}`);
    }
    return join(this.#folder, ...steps);
  }

  exists(path: string): boolean {
    return existsSync(this.locate(path));
  }

  remove(path: string): void {
    rmSync(this.locate(path));
  }

  /** A link to one file for one use. @param expires milliseconds since the epoch */
  link(use: Use, path: string, expires: number): string {
    this.locate(path);
    if (!this.#base) throw new CloudError('STORAGE_REQUEST_FAIL', 'files need the HTTP endpoint');
    return `${this.#base}/files/${path}?e=${expires}&s=${this.#sign(use, path, expires)}`;
  }

  /** Whether a link was given out for this use and has not expired. */
  allows(use: Use, path: string, query: URLSearchParams, now: number): boolean {
    const expires = Number(query.get('e'));
    const given = Buffer.from(query.get('s') ?? '');
    const right = Buffer.from(this.#sign(use, path, expires));
    return expires > now && given.length === right.length && timingSafeEqual(given, right);
  }

  #sign(use: Use, path: string, expires: number): string {
    return createHmac('sha256', this.#key).update(`${use}\n${path}\n${expires}`).digest('hex');
  }
}

/** The cloud path of a file id, `cloud://<environment>.<bucket>/<path>`. */
export const pathOf = (fileId: string): string => fileId.replace(/^cloud:\/\/[^/]*\//, '');
