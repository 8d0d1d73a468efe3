import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(__dirname, '..');
const FUNCTIONS = ['api'] as const;

/**
 * Bundles each cloud function into a folder of its own under `dist/functions`, the SDK inside:
 * the service uploads a folder alone, and a small bundle starts faster than an installed tree.
 */
const main = async () => {
  const out = path.join(ROOT, 'dist', 'functions');
  rmSync(out, { recursive: true, force: true });
  for (const name of FUNCTIONS) {
    const folder = path.join(out, name);
    mkdirSync(folder, { recursive: true });
    const { metafile } = await build({
      entryPoints: [path.join(ROOT, 'cloudfunctions', name, 'index.ts')],
      outfile: path.join(folder, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      minify: true,
      metafile: true,
      tsconfig: path.join(ROOT, 'tsconfig.json'),
      logLevel: 'warning',
    });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
    const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
    console.log(`${name}: ${(bytes / 1024).toFixed(0)} KB in dist/functions/${name}`);
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
