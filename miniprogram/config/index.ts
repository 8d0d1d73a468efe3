import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import type { IMiniAppConfig } from '@tarojs/taro/types/compile';

type Chain = Parameters<NonNullable<IMiniAppConfig<'webpack5'>['webpackChain']>>[0];

const root = path.resolve(__dirname, '..', '..');
const shared = path.join(root, 'shared');

/**
 * Compiled like our own code: they ship newer syntax (private fields, class fields) than old phones
 * and Taro's minifier know.
 */
const compiled = [
  shared,
  ...['@tanstack', '@noble', 'zod'].map((name) =>
    realpathSync(path.join(root, 'node_modules', name)),
  ),
];

/**
 * Modules that only define things: what a page does not use of a barrel falls away (the QR code
 * stays out of the first load and of WeChat's main package), and so does demonstration code where
 * `DEMO` is false. Only the entries of ui/styles are imported for their effect.
 */
const pure = [
  /src[\\/]features[\\/].*\.tsx?$/,
  /src[\\/]ui[\\/](?!styles[\\/]).*\.tsx?$/,
  /node_modules[\\/]qrcode[\\/]/,
];

function markPure(chain: Chain): void {
  chain.module.rule('pure').test(pure).set('sideEffects', false);
}

/** What several pages use is loaded once, by the first of them. */
function shareChunks(chain: Chain): void {
  markPure(chain);
  chain.optimization.merge({ splitChunks: { chunks: 'all', minSize: 10_000 } });
}

/**
 * What the compiler keeps between builds counts for this configuration and these packages alone. The
 * browser build and its demonstration differ in a constant: the second takes a third of the first.
 */
function keptFor(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  for (const name of readdirSync(__dirname).sort()) {
    hash.update(name).update(readFileSync(path.join(__dirname, name)));
  }
  return hash.digest('hex');
}

/** Set by scripts/build-client.ts: the folder below dist/, and whether demo code is compiled in. */
const output = process.env.CLIENT_OUTPUT ?? process.env.TARO_ENV ?? 'h5';
const demo = process.env.CLIENT_DEMO === 'true';

export default defineConfig<'webpack5'>(() => ({
  projectName: 'bureau-party-building',
  date: '2022-1-1',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: {
    enable: true,
    cacheLocation: path.join(root, '.cache', `compiler-${process.env.TARO_ENV}`),
    version: keptFor(),
  },
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `../dist/${output}`,
  plugins: [path.resolve(__dirname, 'aria-plugin.ts')],
  defineConstants: {
    DEMO: JSON.stringify(demo),
    CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
    APP_SERVER: JSON.stringify(process.env.TARO_APP_SERVER ?? ''),
  },
  alias: { '@': path.resolve(__dirname, '..', 'src'), '@shared': shared },
  logger: { quiet: true, stats: false },
  mini: {
    webpackChain: markPure,
    compile: { include: compiled },
    postcss: {
      pxtransform: { enable: true, config: {} },
      cssModules: { enable: false },
    },
  },
  h5: {
    webpackChain: shareChunks,
    useHtmlComponents: true,
    publicPath: './',
    staticDirectory: 'static',
    compile: { include: compiled },
    router: { mode: 'hash' },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: {
        enable: true,
        config: { overrideBrowserslist: ['chrome >= 80', 'ios >= 13'] },
      },
      // Text follows the reader's own font size; px stays px (see src/ui/styles/tokens.scss).
      pxtransform: { enable: false },
      cssModules: { enable: false },
    },
  },
}));
