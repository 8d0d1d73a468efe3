import { parseArgs } from 'node:util';
import { collections } from '@cloud/store/collections';
import { checked } from './check-command';
import { readCollections } from './declared-collections';
import { FUNCTION_OPTIONS, type FunctionArguments } from './functions/asked-for';
import { openProjectFunctions } from './functions/open-project';
import { shown } from './functions/show';
import { UnsafeAddress } from './server/address';
import type { KeyPair } from './server/signature';
import { startLocalCloud } from './start';
import { FolderInUse } from './store/folder-lock';

const USAGE =
  'usage: npm run local-cloud -- --port N --data DIR [--host ADDRESS] [--collections FILE.json] ' +
  '[--functions DIR] [--config cloudbaserc.json] [--watch] | logs --data DIR [--request ID] ' +
  '[--function NAME] [--tail N] | timers --config cloudbaserc.json [--data DIR] | check --data DIR';

interface Arguments extends FunctionArguments {
  readonly port: number;
  readonly dataDir: string;
  readonly host?: string | undefined;
  /** A declaration of collections, instead of the product's own. */
  readonly collectionsFile?: string | undefined;
}

/** The one line of a failure; the reader is a person at a terminal or a script. */
function fail(exitCode: number, message: string): never {
  process.stderr.write(`${message.split('\n')[0]}\n`);
  process.exit(exitCode);
}

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        host: { type: 'string' },
        collections: { type: 'string' },
        ...FUNCTION_OPTIONS,
      },
    });
    const port = Number(values.port);
    if (!values.port || !Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error('--port is to be a number from 0 to 65535');
    }
    if (!values.data) throw new Error('--data is to name a folder');
    const { data: dataDir, collections: collectionsFile } = values;
    return { ...values, port, dataDir, collectionsFile };
  } catch (error) {
    return fail(2, `${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
}

/** The key pair others must know; from the environment, so that no list of processes shows it. */
function keysOf({
  TENCENTCLOUD_SECRETID: secretId,
  TENCENTCLOUD_SECRETKEY: secretKey,
}: NodeJS.ProcessEnv): { readonly keys?: KeyPair } {
  return secretId && secretKey ? { keys: { secretId, secretKey } } : {};
}

function explain(error: unknown, port: number): string {
  if (error instanceof FolderInUse || error instanceof UnsafeAddress) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `port ${port} is in use`;
  }
  return `cannot start: ${error instanceof Error ? error.message : String(error)}`;
}

const print = (lines: readonly string[]) =>
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));

/** Runs a command that only shows something. @returns false when the arguments name none */
function showed(): boolean {
  try {
    const lines = shown(process.argv.slice(2));
    if (lines) print(lines);
    return lines !== undefined;
  } catch (error) {
    return fail(2, `${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
}

/** What `check` is to do, when the arguments ask for it. */
function asked(): ReturnType<typeof checked> {
  try {
    return checked(process.argv.slice(2));
  } catch (error) {
    return fail(2, `${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
}

/** Checks a data folder. @returns false when the arguments do not ask for it */
function didCheck(): boolean {
  const look = asked();
  if (!look) return false;
  try {
    const { isWell, lines } = look();
    print(lines);
    if (!isWell) process.exitCode = 1;
  } catch (error) {
    fail(1, `cannot check: ${error instanceof Error ? error.message : String(error)}`);
  }
  return true;
}

async function main(): Promise<void> {
  if (showed() || didCheck()) return;
  const { port, dataDir, host, collectionsFile, ...given } = readArguments();
  try {
    const functions = openProjectFunctions(given, dataDir);
    const cloud = await startLocalCloud({
      port,
      dataDir,
      ...(host !== undefined && { host }),
      ...keysOf(process.env),
      ...(functions && { functions: functions.host }),
      collections: collectionsFile === undefined ? collections : readCollections(collectionsFile),
    });
    const stop = () => {
      cloud.close().then(
        () => process.exit(0),
        (error: unknown) => fail(1, `could not close: ${String(error)}`),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    const lines = functions?.begin({ ...cloud, ...keysOf(process.env) }) ?? [];
    process.stdout.write([`CloudBase endpoint ${cloud.url}`, ...lines, ''].join('\n'));
  } catch (error) {
    fail(1, explain(error, port));
  }
}

main();
