import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNames, projectFiles, type SourceFile } from './check-names';

const sentences = (...files: SourceFile[]) => checkNames(files).map(({ sentence }) => sentence);
const at = (path: string, text = '') => ({ path, text });
const absolute = (...parts: string[]) => ['', ...parts].join('/');

describe('where a file stands and what it is called', () => {
  it.each([
    'shared/domain/attendance/check-in.ts',
    'shared/domain/activity/kinds/theme-party-day.ts',
    'shared/contract/attendance.ts',
    'miniprogram/src/app.tsx',
    'miniprogram/src/pages/home/index.tsx',
    'miniprogram/src/pages/home/index.config.ts',
    'miniprogram/src/packages/board/item/index.tsx',
    'miniprogram/src/platform/call.weapp.ts',
    'miniprogram/src/features/board/messages.ts',
    'cloudfunctions/operations/attendance/check-in.ts',
    'cloudfunctions/api/index.ts',
    'cloudfunctions/store/members.ts',
    'scripts/local-cloud/main.ts',
    'tests/flows/check-in.test.ts',
    'tests/support/world.ts',
    'docs/decisions/0001-one-root-package.md',
    'README.zh-CN.md',
    '.ci/run',
  ])('%s is well named', (path) => {
    expect(sentences(at(path))).toEqual([]);
  });

  it.each([
    ['utils.ts', 'only the configuration a tool looks for'],
    ['shared/helpers/date.ts', 'shared/ has two folders'],
    ['shared/domain/attendance/checkIn.ts', 'shared/domain/<area>/<idea>.ts'],
    ['shared/contract/attendance/check-in.ts', 'one file per area'],
    ['miniprogram/src/utils/date.ts', 'the client has five folders'],
    ['miniprogram/src/pages/home/Card.tsx', 'a page is pages/<page>/index.tsx'],
    ['miniprogram/src/pages/Home/index.tsx', 'a page is pages/<page>/index.tsx'],
    ['miniprogram/src/packages/board/item/list.tsx', 'a page of a sub-package'],
    ['miniprogram/src/features/board/state_chip.ts', 'features/<area>/Component.tsx'],
    ['miniprogram/src/ui/stateChip.tsx', 'ui/Component.tsx'],
    ['miniprogram/src/platform/callWeapp.ts', 'platform/<adapter>.ts'],
    ['cloudfunctions/services/members.ts', 'the server’s folders are'],
    ['cloudfunctions/operations/attendance/checkIn.ts', 'one operation is one file'],
    ['scripts/Start.ts', 'scripts/<what-it-does>.ts'],
    ['tests/check-in.test.ts', 'tests that cross rooms stand in'],
    ['docs/decisions/one-root-package.md', 'docs/decisions/NNNN-<decision>.md'],
  ])('%s is told its name', (path, told) => {
    expect(sentences(at(path))).toEqual([expect.stringContaining(told)]);
  });

  it('a component’s file carries the component’s name, on either platform', () => {
    const path = 'miniprogram/src/ui/StateChip.tsx';
    expect(sentences(at(path, 'export const StateChip = () => null;'))).toEqual([]);
    expect(
      sentences(at('miniprogram/src/ui/Tap.weapp.tsx', 'export function Tap() { return null; }')),
    ).toEqual([]);
    expect(sentences(at(path, 'export const Chip = () => null;'))).toEqual([
      'name it for the component it exports: Chip',
    ]);
    const family = 'export const Ring = () => null; export function Bar() { return null; }';
    expect(sentences(at('miniprogram/src/ui/Progress.tsx', family))).toEqual([]);
  });

  it('a hook’s file is named for the hook', () => {
    const text = 'export const useRoster = () => 1;';
    expect(sentences(at('miniprogram/src/features/attendance/use-roster.ts', text))).toEqual([]);
    expect(sentences(at('miniprogram/src/features/attendance/roster.ts', text))).toEqual([
      'it exports the hook useRoster: name it use-roster.ts',
    ]);
  });

  it('a unit’s test stands beside the unit', () => {
    const test = at('shared/domain/time.test.ts');
    expect(sentences(test, at('shared/domain/time.ts'))).toEqual([]);
    expect(sentences(test)).toEqual([expect.stringContaining('no shared/domain/time.ts')]);
    expect(sentences(at('shared/domain/progress/progress.test.ts'))).toEqual([]);
  });
});

describe('how long a file is', () => {
  const lines = (count: number) => 'x\n'.repeat(count);

  it('300 lines are enough, one more is too many', () => {
    expect(sentences(at('scripts/start.ts', lines(300)))).toEqual([]);
    expect(sentences(at('scripts/start.ts', lines(301)))).toEqual([
      expect.stringContaining('301 lines'),
    ]);
  });

  it('prose and data may be as long as they need', () => {
    expect(sentences(at('README.md', lines(900)), at('package-lock.json', lines(900)))).toEqual([]);
  });

  it('a file that is long by nature says why', () => {
    expect(sentences(at('.dependency-cruiser.cjs', lines(400)))).toEqual([]);
  });
});

describe('what a file may not say', () => {
  it.each([
    `see "${absolute('home', 'somebody', 'notes.md')}"`,
    `data=${absolute('tmp', 'x')}`,
    `(${absolute('root', '.cache')})`,
    ['C:', 'Users', 'somebody'].join('\\'),
  ])('a path of one machine: %s', (text) => {
    const [violation] = checkNames([at('README.md', `first line\n${text}`)]);
    expect(violation).toMatchObject({ line: 2, sentence: expect.stringContaining('one machine') });
  });

  it('a registry’s address', () => {
    const text = `get it from https://${['registry', 'npmjs', 'org'].join('.')}/zod`;
    expect(sentences(at('docs/install.md', text))).toEqual([expect.stringContaining('registry')]);
  });

  it('a download address in the lockfile', () => {
    const text = `{ "${'resolved'}": "https://example.org/a.tgz" }`;
    expect(sentences(at('package-lock.json', text))).toEqual([
      expect.stringContaining('omit-lockfile-registry-resolved'),
    ]);
  });

  it('a route or a system program is no path of one machine', () => {
    const text = "'/pages/home/index' '/usr/bin/chromium' './tmp/x' https://a.org/work/1";
    expect(sentences(at('README.md', text))).toEqual([]);
  });
});

it('a copy without a repository is checked as well, its ignored folders left out', () => {
  const root = mkdtempSync(join(tmpdir(), 'names-'));
  writeFileSync(join(root, '.gitignore'), 'dist/\n*.log\n');
  writeFileSync(join(root, 'npm.log'), '');
  writeFileSync(join(root, 'README.md'), 'text');
  expect(projectFiles(root).map(({ path }) => path)).toEqual(['.gitignore', 'README.md']);
  rmSync(root, { recursive: true });
});
