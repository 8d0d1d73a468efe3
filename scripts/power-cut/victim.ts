import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

const ROOT = path.resolve(__dirname, '../..');

/** One file, so that a start takes little more than Node itself. @returns its path */
export async function bundleVictim(): Promise<string> {
  const outfile = path.join(ROOT, 'dist/power-cut/child.js');
  await build({
    entryPoints: [path.join(__dirname, 'child.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['libsql'],
    logLevel: 'silent',
  });
  return outfile;
}

/** A local cloud in a process of its own. */
export interface Victim {
  readonly url: string;
  /** What it has said on standard error. */
  readonly said: () => string;
  /** Ends it as a power cut would: at once, wherever it is. */
  readonly kill: () => Promise<void>;
}

export async function startVictim(file: string, dataDir: string): Promise<Victim> {
  const child = spawn(process.execPath, [file, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (part) => said.push(String(part)));
  const ended = once(child, 'close');
  const lines = createInterface(child.stdout);
  const first = once(lines, 'line').then(([line]) => String(line));
  const url = await Promise.race([first, ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`the local cloud did not start: ${said.join('')}`);
  return {
    url,
    said: () => said.join(''),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
