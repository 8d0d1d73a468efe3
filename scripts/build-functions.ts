import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(__dirname, '..');
const FUNCTIONS = ['api'] as const;

/**
 * Bundles each cloud function into a folder of its own, the SDK inside: the service uploads a folder
 * alone, and a small bundle starts faster than an installed tree.
 * @returns the folder of each function
 */
export const buildFunctions = async (
  out: string,
): Promise<Record<(typeof FUNCTIONS)[number], string>> => {
  rmSync(out, { recursive: true, force: true });
  const folders = { api: path.join(out, 'api') };
  for (const name of FUNCTIONS) {
    const folder = folders[name];
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: [path.join(ROOT, 'cloudfunctions', name, 'index.ts')],
      outfile: path.join(folder, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      minify: true,
      tsconfig: path.join(ROOT, 'tsconfig.json'),
      logLevel: 'warning',
    });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
  }
  return folders;
};

const main = async () => {
  const folders = await buildFunctions(path.join(ROOT, 'dist', 'functions'));
  for (const [name, folder] of Object.entries(folders)) {
    const kilobytes = statSync(path.join(folder, 'index.js')).size / 1024;
    console.log(`${name}: ${kilobytes.toFixed(0)} KB in ${path.relative(ROOT, folder)}`);
  }
};

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
