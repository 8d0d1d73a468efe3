import type { KnipConfig } from 'knip';

/** Taro finds these by name (`framework`, `compiler`, `--type`) or injects imports of them. */
const loadedByTaro = [
  '@babel/runtime',
  '@tarojs/plugin-framework-react',
  '@tarojs/plugin-platform-h5',
  '@tarojs/plugin-platform-weapp',
  '@tarojs/react',
  '@tarojs/runtime',
  '@tarojs/taro-loader',
  '@tarojs/webpack5-runner',
  'babel-preset-taro',
];

/** Peers that Taro's packages ask their user to install. */
const peersOfTaro = [
  '@babel/core',
  '@babel/preset-react',
  '@pmmmwh/react-refresh-webpack-plugin',
  'react-refresh',
];

/**
 * Dead code: files nothing reaches, exports nobody uses, packages nobody imports.
 * Entries are what a person or a platform starts; tests come in through jest's own configuration.
 */
const config: KnipConfig = {
  entry: [
    'scripts/*.ts',
    'scripts/*/main.ts',
    // Run in a process of their own.
    'scripts/bench/local-cloud/memory.ts',
    'scripts/power-cut/child.ts',
    'tests/support/{browser-starts,invoke-function,tell-the-day,tell-the-quarters}.ts',
    'cloudfunctions/{api,reports,timer}/index.ts',
    // The kit is a library: complete and tested, whether or not a page uses every part today.
    'miniprogram/src/ui/index.ts',
    // Taro resolves these by path or by the file's ending.
    'miniprogram/config/*.ts',
    'miniprogram/babel.config.js',
    'miniprogram/src/app.{tsx,config.ts}',
    'miniprogram/src/pages/**/index.{tsx,config.ts}',
    'miniprogram/src/packages/**/index.{tsx,config.ts}',
    'miniprogram/src/**/*.{weapp,h5}.{ts,tsx}',
  ],
  project: ['{miniprogram,shared,cloudfunctions,scripts,tests}/**/*.{ts,tsx}'],
  paths: {
    '@shared/*': ['./shared/*'],
    '@cloud/*': ['./cloudfunctions/*'],
    '@/*': ['./miniprogram/src/*'],
  },
  ignoreDependencies: [...loadedByTaro, ...peersOfTaro],
  // A type that describes an exported function's argument may be named only in its own file.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
