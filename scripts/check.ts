import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/** What `npm run check` runs, the longest first; each can be run by itself as `npm run check:…`. */
const CHECKS = ['types', 'imports', 'unused', 'names', 'style'] as const;

/** As many as a small machine has processors. */
const AT_ONCE = 2;

const commandOf = (name: (typeof CHECKS)[number]): string => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const command: unknown = scripts[`check:${name}`];
  if (typeof command === 'string') return command;
  throw new Error(`package.json has no script check:${name}`);
};

const run = (name: (typeof CHECKS)[number]) =>
  new Promise<boolean>((resolve, reject) => {
    const began = performance.now();
    const said: string[] = [];
    const PATH = [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter);
    const child = spawn(commandOf(name), { cwd: root, shell: true, env: { ...process.env, PATH } });
    child.stdout.on('data', (chunk) => said.push(String(chunk)));
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const passed = code === 0;
      process.stdout.write(`${passed ? 'passed' : 'FAILED'} check:${name} in ${seconds} s\n`);
      if (!passed) process.stdout.write(`${said.join('')}\n`);
      resolve(passed);
    });
  });

/** Runs all checks, a few at a time, and tells of each; what one says is shown when it fails. */
const main = async (): Promise<void> => {
  const waiting = [...CHECKS];
  const results: boolean[] = [];
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) results.push(await run(name));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (results.includes(false)) process.exitCode = 1;
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
