import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { LAWFUL, VIOLATIONS } from './import-violations';
import { plantTree, removeTree } from './temporary-tree';

interface Rule {
  readonly name: string;
  readonly comment: string;
}

const PROJECT = resolve(__dirname, '../..');
const CONFIG = resolve(PROJECT, '.dependency-cruiser.cjs');
const CRUISER = resolve(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const ROOMS = ['miniprogram', 'cloudfunctions', 'shared', 'scripts', 'tests'];

const DEPENDENCIES = [
  '@cloudbase/node-sdk',
  'dayjs',
  'docx',
  'libsql',
  'mammoth',
  'mingo',
  'qrcode',
  'react',
  'zod',
];
const DEV_DEPENDENCIES = ['fast-check'];

const versions = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, '1.0.0']));

const fakePackages = Object.fromEntries(
  [...DEPENDENCIES, ...DEV_DEPENDENCIES, 'left-by-chance', 'zod/mini'].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'module.exports = {};\n'],
  ]),
);

const surroundings = {
  'package.json': JSON.stringify({
    dependencies: versions(DEPENDENCIES),
    devDependencies: versions(DEV_DEPENDENCIES),
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'ESNext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      baseUrl: '.',
      paths: {
        '@shared/*': ['shared/*'],
        '@cloud/*': ['cloudfunctions/*'],
        '@/*': ['miniprogram/src/*'],
      },
    },
  }),
  'shared/domain/time.ts': 'export const DAY = 1;\n',
  'shared/domain/hen.ts': "import './egg';\n",
};

const cruise = (root: string) => {
  const run = spawnSync(
    process.execPath,
    [CRUISER, '--config', CONFIG, '--output-type', 'err-long', '--no-progress', ...ROOMS],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' } },
  );
  return { status: run.status, report: run.stdout + run.stderr };
};

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

describe('the rules between rooms', () => {
  const rules: readonly Rule[] = require(CONFIG).forbidden;
  let root: string;
  let result: ReturnType<typeof cruise>;

  beforeAll(() => {
    const planted = [...VIOLATIONS, ...LAWFUL].map(({ file, code }) => [file, code]);
    root = plantTree({ ...fakePackages, ...surroundings, ...Object.fromEntries(planted) });
    result = cruise(root);
  });
  afterAll(() => removeTree(root));

  it('make the check fail', () => {
    expect(result.status).not.toBe(0);
  });

  it.each(VIOLATIONS)('$rule: $file is reported', ({ rule, file }) => {
    expect(result.report).toContain(`${rule}: ${file}`);
  });

  it.each(rules.map(({ name, comment }) => [name, comment]))(
    '%s says where the code belongs instead',
    (name, comment) => {
      expect(VIOLATIONS.map(({ rule }) => rule)).toContain(name);
      expect(squeeze(result.report)).toContain(squeeze(comment));
    },
  );

  it.each(LAWFUL)('$file is lawful and not reported', ({ file }) => {
    expect(result.report).not.toContain(`: ${file}`);
  });
});
