import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = path.resolve(__dirname, '..', '..');

/**
 * Seconds from `npm start` on an empty data folder to the first answer of the server. The page is
 * built beforehand: building takes the same half minute once on every machine.
 */
export const benchFirstAnswer = async (dataDir: string): Promise<number> => {
  const began = performance.now();
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/start.ts', '--port', '0', '--data', dataDir],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const [origin] = /http:\/\/[\w.:]+/.exec(line) ?? [];
      if (!origin) continue;
      const response = await fetch(`${origin}/demo/identities`);
      if (!response.ok) throw new Error(`The server answered ${response.status}`);
      return Number(((performance.now() - began) / 1000).toFixed(2));
    }
    throw new Error('The server ended before it answered');
  } finally {
    server.kill();
  }
};
