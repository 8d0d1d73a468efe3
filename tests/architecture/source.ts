import { resolve } from 'node:path';
import ts from 'typescript';
import { projectFiles } from '../../scripts/check-names';

export const PROJECT = resolve(__dirname, '../..');

/** What a finder reports: where, and the words it stumbled over. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly found: string;
}

/** Looks at one node of a syntax tree and names what is wrong with it, if anything. */
export type Finder = (node: ts.Node) => string | undefined;

const TEST = /\.test\.tsx?$/;

/** The project's TypeScript files below `rooms`: path → text. Tests are apart from the rest. */
export const sources = (
  rooms: readonly string[],
  which: 'code' | 'tests',
): ReadonlyMap<string, string> =>
  new Map(
    projectFiles(PROJECT)
      .filter(({ path }) => /\.tsx?$/.test(path) && rooms.some((room) => path.startsWith(room)))
      .filter(({ path }) => TEST.test(path) === (which === 'tests'))
      .map(({ path, text = '' }) => [path, text]),
  );

/** Every finding of `finder` in one file, comments left aside. */
const findIn = (path: string, text: string, finder: Finder): Finding[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const found = finder(node);
    if (found !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      findings.push({ path, line: line + 1, found });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return findings;
};

/** Every finding in the given rooms of the project. */
export const findAll = (files: ReadonlyMap<string, string>, finder: Finder): Finding[] =>
  [...files].flatMap(([path, text]) => findIn(path, text, finder));

/** The findings of a snippet, for a test that shows a finder bites. */
export const foundIn = (text: string, finder: Finder): string[] =>
  findIn('snippet.tsx', text, finder).map(({ found }) => found);

/** `a.b` as text when the node reads property `b` of the plain name `a`. */
export const memberRead = (node: ts.Node): string | undefined =>
  ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)
    ? `${node.expression.text}.${node.name.text}`
    : undefined;
