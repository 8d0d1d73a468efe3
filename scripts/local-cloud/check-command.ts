import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './store/check';
import { lockFolder } from './store/folder-lock';
import { Store } from './store/store';

/** The folder that `check --data DIR` names. @throws when it names none */
function folderOf(given: readonly string[]): string {
  const { values } = parseArgs({ args: [...given], options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('--data is to name a folder');
  return values.data;
}

/** What a check of a data folder says, and whether all is well. */
export interface Finding {
  readonly isWell: boolean;
  readonly lines: readonly string[];
}

/**
 * `check --data DIR`: reads every document and every index entry of a folder that nobody uses. What a
 * power cut has torn is mended first, as by any start; else nothing is changed.
 * @returns undefined when the arguments begin with no `check`
 * @throws when the arguments are wrong, and FolderInUse
 */
export function checked([command, ...given]: readonly string[]): (() => Finding) | undefined {
  if (command !== 'check') return undefined;
  const dataDir = folderOf(given);
  return () => {
    if (!existsSync(join(dataDir, 'documents.db'))) {
      return { isWell: false, lines: [`there are no documents in ${dataDir}`] };
    }
    const giveBack = lockFolder(dataDir);
    const said: string[] = [];
    try {
      const store = new Store(dataDir, [], (line) => said.push(line));
      const names = [...store.catalog.snapshot().keys()];
      const { documents, complaints } = check(store, names);
      store.close();
      const isWell = complaints.length === 0;
      const verdict = isWell ? 'every index agrees with them' : 'indexes and documents differ';
      const summary = `${documents} documents in ${names.length} collections: ${verdict}`;
      return { isWell, lines: [...said, ...complaints, summary] };
    } finally {
      giveBack();
    }
  };
}
