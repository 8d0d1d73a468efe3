import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text that changes when a file of the folder does. Installed packages are left out.
 * A folder that is not there, or goes while it is read, has a stamp as well.
 */
export function folderStamp(folder: string): string {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => name !== 'node_modules')
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return `${entry.name}/${folderStamp(path)}`;
        const { mtimeMs, size, ino } = statSync(path);
        return `${entry.name}:${mtimeMs}:${size}:${ino}`;
      })
      .join('|');
  } catch {
    return 'unreadable';
  }
}
