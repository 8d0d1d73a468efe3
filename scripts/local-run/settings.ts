import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

const settings = z.object({
  /** Keys of codes and tokens are derived from it; made once per data folder. */
  secret: z.string().check(z.minLength(32)),
  /** What is added to the machine's clock, in milliseconds; 0 for a real office. */
  clockOffset: z.int(),
});

export type Settings = z.infer<typeof settings>;

/**
 * Settings that belong to a data folder. Written once, before anything else, and readable by the
 * owner alone; a half-written file can not be left behind.
 * @param clockOffset taken when the folder is new
 */
export const settingsOf = (dataDir: string, clockOffset: number): Settings => {
  const file = path.join(dataDir, 'settings.json');
  if (existsSync(file)) return z.parse(settings, JSON.parse(readFileSync(file, 'utf8')));
  mkdirSync(dataDir, { recursive: true });
  const made: Settings = { secret: randomBytes(32).toString('hex'), clockOffset };
  const draft = `${file}.new`;
  writeFileSync(draft, JSON.stringify(made), { flush: true });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
  return made;
};
