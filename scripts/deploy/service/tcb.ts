import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FunctionConfig } from '../calls';
import { withoutSecrets } from '../show';
import type { Variables } from '../variables';

export interface CliParts {
  /** The CLI's script. */
  readonly cli: string;
  readonly environmentId: string;
  readonly variables: Variables;
}

/** Passed on to the CLI; nothing else of this process's environment is. */
const PASSED_ON = ['PATH', 'SystemRoot', 'http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];

const LAST_WORDS = 2000;

/** The CLI itself waits five minutes for a function; a question nobody answers is ended after. */
const LONGEST_RUN_MS = 10 * 60_000;

const ownersFile = (file: string, content: object): void =>
  writeFileSync(file, JSON.stringify(content), { mode: 0o600 });

/**
 * A home for the CLI alone, logged in with the keys: this version takes them neither from its
 * environment nor, out of sight of other users of the machine, from its arguments; and a login that
 * somebody left in the real home is not to be used.
 */
const makeHome = (folder: string, variables: Variables): string => {
  const home = path.join(folder, 'home');
  const settings = path.join(home, '.config', '.cloudbase');
  mkdirSync(settings, { recursive: true });
  const credential = {
    secretId: variables.TENCENTCLOUD_SECRETID,
    secretKey: variables.TENCENTCLOUD_SECRETKEY,
    token: variables.TENCENTCLOUD_SESSIONTOKEN,
  };
  ownersFile(path.join(settings, 'auth.json'), { credential });
  return home;
};

/** Runs the CLI to its end. @returns what it said */
const run = (parts: CliParts, given: readonly string[], folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const home = makeHome(folder, parts.variables);
    const passedOn = Object.fromEntries(PASSED_ON.map((name) => [name, parts.variables[name]]));
    const child = spawn(process.execPath, [parts.cli, ...given], {
      cwd: folder,
      env: { ...passedOn, HOME: home, USERPROFILE: home, CI: 'true', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_RUN_MS,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        said = (said + text).slice(-LAST_WORDS);
      });
    }
    child.once('error', reject);
    child.once('close', () => resolve(said));
  });

/**
 * `tcb fn deploy`: creates the function or overwrites its code and settings. The CLI reads a project
 * file that is written for it alone, with the values filled in, and removed after.
 *
 * The CLI ends with 0 whether it succeeded or not, so whoever calls this looks at the function after.
 * @returns what it said, without any value that is to stay secret
 */
export const deployFunction = async (
  parts: CliParts,
  config: FunctionConfig,
  codeFolder: string,
): Promise<string> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
  const { environmentId: envId, variables } = parts;
  try {
    const project = { version: '2.0', envId, functionRoot: '.', functions: [config] };
    ownersFile(path.join(folder, 'cloudbaserc.json'), project);
    const given = ['fn', 'deploy', config.name, '--envId', envId, '--dir', codeFolder];
    const said = await run(parts, [...given, '--deployMode', 'zip', '--force', '--yes'], folder);
    const { TENCENTCLOUD_SECRETID: id = '', TENCENTCLOUD_SECRETKEY: key = '' } = variables;
    return withoutSecrets(said, [id, key, ...Object.values(config.envVariables)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
