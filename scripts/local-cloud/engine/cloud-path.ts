import { invalidParam } from '../errors';

/** What cannot travel in a link (`? # %`), and what a file name must not hold on some system. */
const FORBIDDEN = /[?#%\\\p{Cc}\p{Cs}]/u;
const DRIVE = /^[a-z]:/i;

/** In bytes, as the object store behind the service has it. */
const LONGEST_PATH = 850;
/** In bytes, as file systems have it. */
const LONGEST_STEP = 255;

const bytes = (text: string): number => Buffer.byteLength(text);

const unusable = (step: string): boolean =>
  ['', '.', '..'].includes(step) || bytes(step) > LONGEST_STEP;

/**
 * The steps of a cloud path, `folder/name`, none of which leads out of the folder.
 * @throws INVALID_PARAM for a path that cannot be one
 */
export function stepsOf(path: string): readonly string[] {
  const steps = path.split('/');
  if (
    bytes(path) > LONGEST_PATH ||
    FORBIDDEN.test(path) ||
    DRIVE.test(path) ||
    steps.some(unusable)
  ) {
    throw invalidParam('not a usable cloud path: it is too long, or has steps or characters amiss');
  }
  return steps;
}

const FILE_ID = /^cloud:\/\/[^/]+\/(.+)$/s;

/** The cloud path of a file id, `cloud://<environment>.<bucket>/<path>`; undefined if it is none. */
export const pathOf = (fileId: string): string | undefined => FILE_ID.exec(fileId)?.[1];

/** @param environment the environment's id */
export const fileIdOf = (environment: string, path: string): string =>
  `cloud://${environment}.local/${path}`;
