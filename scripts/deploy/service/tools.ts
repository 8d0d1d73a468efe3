import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

/**
 * The service's own tools, in the versions this was written for. They are fetched when somebody
 * deploys, into a folder of their own: 35 MB and more that nobody else needs.
 */
const TOOLS = { '@cloudbase/cli': '2.12.10', '@cloudbase/manager-node': '5.6.5' } as const;

const ROOT = path.resolve(__dirname, '..', '..', '..');
const FOLDER = path.join(ROOT, '.data', 'deploy-tools');

const description = z.looseObject({ version: z.string() });

const folderOf = (name: keyof typeof TOOLS): string => path.join(FOLDER, 'node_modules', name);

const isThere = (name: keyof typeof TOOLS): boolean => {
  const file = path.join(folderOf(name), 'package.json');
  if (!existsSync(file)) return false;
  return z.parse(description, JSON.parse(readFileSync(file, 'utf8'))).version === TOOLS[name];
};

/** Where the tools are on this machine. */
export interface Tools {
  /** The CLI's script, for this Node. */
  readonly cli: string;
  /** What to load for the manager. */
  readonly manager: string;
}

/**
 * Fetches the tools with npm unless they are there.
 * @throws with the command to run by hand
 */
export const fetchTools = (say: (line: string) => void): Tools => {
  const tools = {
    cli: path.join(folderOf('@cloudbase/cli'), 'bin', 'tcb'),
    manager: folderOf('@cloudbase/manager-node'),
  };
  if (isThere('@cloudbase/cli') && isThere('@cloudbase/manager-node')) return tools;
  const packages = Object.entries(TOOLS).map(([name, version]) => `${name}@${version}`);
  const given = [
    'install',
    '--prefix',
    FOLDER,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    ...packages,
  ];
  say(`取回云开发的部署工具 ${packages.join('、')}，只需一次`);
  mkdirSync(FOLDER, { recursive: true });
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, ...given], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(
      `没有取到部署工具，请检查网络后重试，或自行运行：npm ${given.join(' ')}\n` +
        'The deploy tools could not be fetched; run the command above by hand.',
    );
  }
  return tools;
};
