import { tempDir } from './temp-dir';

/** Names the folder in which a run of the tests keeps the demonstrations it has loaded. */
export const SEEDS = 'SEEDED_DEMONSTRATIONS';

/** Before the workers start: files of tests that begin at the same time load one demonstration. */
export const shareSeeds = (): void => {
  if (process.env[SEEDS] !== undefined) return;
  const folder = tempDir('seeds');
  process.env[SEEDS] = folder.path;
  process.once('exit', folder.remove);
};
