import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { shareSeeds } from './share-seeds';
import { BUILT_START } from './spawn';

const ROOT = path.resolve(__dirname, '..', '..');

/** A module that reads a file beside itself still finds it there, though its code has moved. */
const whereTheyWere: Plugin = {
  name: 'where-they-were',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll(
        /\b__dirname\b/g,
        JSON.stringify(path.dirname(file)),
      ),
      loader: 'ts',
    })),
};

/**
 * Before the tests that start the product: its script in one file, made anew from these sources.
 * It is the same program, and starts in a third of what a thousand modules take to translate.
 */
export default async function buildStart(): Promise<void> {
  shareSeeds();
  const file = path.join(ROOT, BUILT_START);
  const part = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  await build({
    entryPoints: [path.join(ROOT, 'scripts', 'start.ts')],
    outfile: part,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    // Scripts that can be run by themselves are parts here.
    define: { 'require.main': 'undefined' },
    plugins: [whereTheyWere],
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    logLevel: 'warning',
  });
  // Appears whole: another run of the tests may start it at any moment.
  renameSync(part, file);
}
