import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

function launch(given: readonly string[]) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/local-cloud/main.ts', ...given],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const parts: string[] = [];
  const told: string[] = [];
  child.stdout.on('data', (part) => {
    parts.push(String(part));
    told.push(String(part));
  });
  // What was torn by a kill is said there, before the endpoint.
  child.stderr.on('data', (part) => parts.push(String(part)));
  const stdout = () => told.join('');
  return { child, stdout, output: () => parts.join(''), ended: once(child, 'close') };
}

/** Runs the command to its end. */
export async function run(given: readonly string[]) {
  const { output, ended } = launch(given);
  const [exitCode] = await ended;
  return { exitCode, output: output() };
}

/** Starts the command on a free port and waits for its endpoint. */
export async function start(dataDir: string, more: readonly string[] = []) {
  const { child, stdout, output, ended } = launch(['--port', '0', '--data', dataDir, ...more]);
  while (!stdout().includes('\n')) {
    await Promise.race([once(child.stdout, 'data'), ended]);
    if (child.exitCode !== null) throw new Error(`the local cloud ended: ${output()}`);
  }
  return {
    url: stdout().trimEnd().split(' ').at(-1) ?? '',
    output,
    /** Sends a signal and waits for the end; the exit code, or null after a kill. */
    async stop(signal: 'SIGTERM' | 'SIGKILL') {
      child.kill(signal);
      const [exitCode] = await ended;
      return exitCode;
    },
  };
}
