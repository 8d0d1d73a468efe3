/**
 * Checks what files are called, how long they are and that none speaks of a machine.
 * Every violation says what to do instead. Run as `npm run check:names`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORBIDDEN_TEXT, LONG_BY_NATURE, MAX_LINES, ROOMS } from './check-names-rules';

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  /** Undefined for a binary file. */
  readonly text?: string;
}

export interface NameViolation {
  readonly path: string;
  readonly line?: number;
  readonly sentence: string;
}

const CODE = /\.(tsx?|cjs|mjs|js|scss)$/;
const TEST = /\.test(\.tsx?)$/;

const violation = (path: string, sentence: string): NameViolation => ({ path, sentence });

const checkPlace = ({ path }: SourceFile): NameViolation[] => {
  const room = ROOMS.filter(({ at }) => path.startsWith(at)).sort(
    (a, b) => b.at.length - a.at.length,
  )[0];
  const rest = path.slice(room?.at.length ?? 0);
  const known = room?.names.some((name) => new RegExp(`^(?:${name})$`).test(rest)) ?? false;
  return known || !room ? [] : [violation(path, room.sentence)];
};

const exportedAs = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`export (?:default )?(?:const|function) (${name})\\b`, 'g'))].map(
    ([, found = '']) => found,
  );

/** A file with one component carries its name; a hook's file is named for the hook. */
const checkExport = ({ path, text = '' }: SourceFile): NameViolation[] => {
  const [, name = '', extension = ''] = /([^/]+?)(?:\.weapp|\.h5)?\.(tsx?)$/.exec(path) ?? [];
  if (!/^miniprogram\/src\/(features|ui)\//.test(path) || TEST.test(path)) return [];
  if (/^[A-Z]/.test(name) && extension === 'tsx') {
    const components = exportedAs(text, '[A-Z][a-z]\\w*');
    return components.length > 1 || components[0] === name
      ? []
      : [violation(path, `name it for the component it exports: ${components[0] ?? 'none'}`)];
  }
  const [hook] = exportedAs(text, 'use[A-Z]\\w*');
  if (!hook || name.startsWith('use-') || name === 'index') return [];
  const kebab = hook.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [violation(path, `it exports the hook ${hook}: name it ${kebab}.${extension}`)];
};

/** A unit's test stands beside the unit, under its name; a folder's carries the folder's name. */
const checkTestBeside = ({ path }: SourceFile, paths: ReadonlySet<string>): NameViolation[] => {
  if (!TEST.test(path) || path.startsWith('tests/')) return [];
  const unit = path.replace(TEST, '');
  const [name, folder] = unit.split('/').reverse();
  const units = ['.ts', '.tsx', '.h5.ts', '.weapp.ts', '.json'].map((ending) => unit + ending);
  if (name === folder || name === 'invariants' || units.some((it) => paths.has(it))) return [];
  const advice = `name the test for its unit, ${folder}.test.ts or invariants.test.ts for the folder`;
  return [violation(path, `no ${unit}.ts stands beside it: ${advice}`)];
};

const checkLength = ({ path, text = '' }: SourceFile): NameViolation[] => {
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (!CODE.test(path) || lines <= MAX_LINES || LONG_BY_NATURE[path]) return [];
  return [
    violation(path, `${lines} lines: a file over ${MAX_LINES} has two jobs; split it by job`),
  ];
};

const checkText = ({ path, text = '' }: SourceFile): NameViolation[] => {
  const rules = FORBIDDEN_TEXT.filter(({ only }) => only === undefined || only === path);
  const suspicious = rules.filter(({ pattern }) => new RegExp(pattern, 'm').test(text));
  if (suspicious.length === 0) return [];
  return text
    .split('\n')
    .flatMap((content, index) =>
      suspicious
        .filter(({ pattern }) => pattern.test(content))
        .map(({ sentence }) => ({ path, line: index + 1, sentence })),
    );
};

/** All violations of the naming rules among `files`, in the order of the files. */
export const checkNames = (files: readonly SourceFile[]): NameViolation[] => {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => [
    ...checkPlace(file),
    ...checkExport(file),
    ...checkTestBeside(file, paths),
    ...checkLength(file),
    ...checkText(file),
  ]);
};

const listWithGit = (root: string): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));

/** For a copy of the project without its repository: everything but the ignored folders. */
const listByWalking = (root: string): string[] => {
  const ignored = new Set(
    ['.git/', ...readFileSync(join(root, '.gitignore'), 'utf8').split('\n')].filter(Boolean),
  );
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      if (!entry.isDirectory()) return entry.name.endsWith('.log') ? [] : [path];
      return ignored.has(`${entry.name}/`) ? [] : walk(`${path}/`);
    });
  return walk('');
};

const list = (root: string): string[] => {
  try {
    return listWithGit(root);
  } catch {
    return listByWalking(root);
  }
};

/** Files of the project at `root`: tracked by git, or new and not ignored. */
export const projectFiles = (root: string): SourceFile[] =>
  list(root)
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return text.includes('\0') ? { path } : { path, text };
    });

const main = (): void => {
  const files = projectFiles(process.cwd());
  const violations = checkNames(files);
  for (const { path, line, sentence } of violations) {
    console.error(`${path}${line === undefined ? '' : `:${line}`}: ${sentence}`);
  }
  console.log(`${files.length} files, ${violations.length} violations of the naming rules`);
  process.exitCode = violations.length === 0 ? 0 : 1;
};

if (require.main === module) main();
