import { parseArgs } from 'node:util';
import { collections } from '@cloud/store/collections';
import { startLocalCloud } from './start';
import { FolderInUse } from './store/folder-lock';

const USAGE = 'usage: npm run local-cloud -- --port N --data DIR';

/** The one line of a failure; the reader is a person at a terminal or a script. */
function fail(exitCode: number, message: string): never {
  process.stderr.write(`${message.split('\n')[0]}\n`);
  process.exit(exitCode);
}

function readArguments(): { readonly port: number; readonly dataDir: string } {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, data: { type: 'string' } },
    });
    const port = Number(values.port);
    if (!values.port || !Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error('--port is to be a number from 0 to 65535');
    }
    if (!values.data) throw new Error('--data is to name a folder');
    return { port, dataDir: values.data };
  } catch (error) {
    return fail(2, `${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
}

function explain(error: unknown, port: number): string {
  if (error instanceof FolderInUse) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `port ${port} is in use`;
  }
  return `cannot start: ${error instanceof Error ? error.message : String(error)}`;
}

async function main(): Promise<void> {
  const { port, dataDir } = readArguments();
  try {
    const cloud = await startLocalCloud({ port, dataDir, collections });
    const stop = () => {
      cloud.close().then(
        () => process.exit(0),
        (error: unknown) => fail(1, `could not close: ${String(error)}`),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    process.stdout.write(`CloudBase endpoint ${cloud.url}\n`);
  } catch (error) {
    fail(1, explain(error, port));
  }
}

main();
