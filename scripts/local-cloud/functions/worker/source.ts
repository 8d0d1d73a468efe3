import { buildSync } from 'esbuild';

let code: string | undefined;

/**
 * The code an instance starts with, as JavaScript of one file: the loader through which this process
 * runs TypeScript is not for functions. Made once.
 */
export function workerSource(): string {
  code ??= buildSync({
    entryPoints: [require.resolve('./bootstrap')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    write: false,
    logLevel: 'silent',
  }).outputFiles[0]?.text;
  return code ?? '';
}
