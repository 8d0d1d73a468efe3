import { mkdir, open, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes the names in a folder durable. Some systems cannot open a folder, and need not. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** The folders from `folder` up to `root`, the innermost first. */
function* upTo(root: string, folder: string): Generator<string> {
  for (let at = folder; at.length > root.length; at = dirname(at)) yield at;
  yield root;
}

/** Makes a folder and those around it exist. @returns whether any was missing */
export const make = async (folder: string): Promise<boolean> =>
  (await mkdir(folder, { recursive: true })) !== undefined;

/** Makes durable what was just named in `folder`, and `folder` itself when it is new. */
export async function keep(root: string, folder: string, isNew: boolean): Promise<void> {
  for (const at of isNew ? upTo(root, folder) : [folder]) await flush(at);
}

/** Removes folders that have become empty, so that a file may take their name. */
export async function prune(root: string, folder: string): Promise<void> {
  for (const at of upTo(root, folder)) {
    if (at === root) return;
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
}
