import ts from 'typescript';
import { type Finder, findAll, foundIn, memberRead, sources } from './source';

/** Reads of the world, or of a machine's own zone and language, by a member of a global. */
const IMPURE_MEMBER =
  /^(Date\.now|Math\.random|performance\.\w+|process\.\w+|console\.\w+|crypto\.\w+|globalThis\.\w+)$/;

/** Methods of Date that answer in the machine's zone or language. */
const LOCAL_DATE_METHOD =
  /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^toLocale|^to(Date|Time)String$/;

/** Names that do not exist on old phones, or that reach out of the function. */
const IMPURE_NAME = /^(Intl|structuredClone|fetch|setTimeout|setInterval|require|localStorage|wx)$/;

const isArgumentless = (node: ts.Node, name: string): boolean =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
  node.expression.getText() === name &&
  (node.arguments?.length ?? 0) === 0;

const isPropertyName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) ||
    ts.isPropertyAssignment(node.parent) ||
    ts.isPropertySignature(node.parent)) &&
  node.parent.name === node;

const readsTheWorld: Finder = (node) => {
  const member = memberRead(node);
  if (member && IMPURE_MEMBER.test(member)) return member;
  const named = ts.isIdentifier(node) && IMPURE_NAME.test(node.text) && !isPropertyName(node);
  return named ? node.text : undefined;
};

const readsTheClockOrZone: Finder = (node) => {
  if (isArgumentless(node, 'dayjs') || isArgumentless(node, 'Date')) return node.getText();
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return (node.arguments?.length ?? 0) > 1 ? node.getText() : undefined;
  }
  const local = ts.isPropertyAccessExpression(node) && LOCAL_DATE_METHOD.test(node.name.text);
  return local ? node.name.text : undefined;
};

const leansOnTheEngine: Finder = (node) => {
  if (ts.isRegularExpressionLiteral(node) && /\(\?<[=!]/.test(node.text)) return node.text;
  return ts.isStringLiteral(node) && node.text.startsWith('node:') ? node.text : undefined;
};

/** What a pure rule must not do: read the clock, chance, the zone, or lean on a newer engine. */
const impurity: Finder = (node) =>
  readsTheWorld(node) ?? readsTheClockOrZone(node) ?? leansOnTheEngine(node);

describe('shared/domain is pure', () => {
  it.each([
    ['the clock', 'const now = Date.now();', 'Date.now'],
    ['the clock, as an object', 'const now = new Date();', 'new Date()'],
    ['the clock, through dayjs', 'const now = dayjs();', 'dayjs()'],
    ['the machine’s zone', 'const hour = date.getHours();', 'getHours'],
    ['the machine’s zone, by parts', 'new Date(2022, 3, 1);', 'new Date(2022, 3, 1)'],
    ['the machine’s language', 'date.toLocaleDateString();', 'toLocaleDateString'],
    ['chance', 'Math.random();', 'Math.random'],
    ['Intl', 'new Intl.NumberFormat();', 'Intl'],
    ['structuredClone', 'structuredClone(a);', 'structuredClone'],
    ['a lookbehind', 'const r = /(?<=第)一/;', '/(?<=第)一/'],
    ['a Node module', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['the network', 'void fetch(url);', 'fetch'],
  ])('finds %s', (_what, code, found) => {
    expect(foundIn(code, impurity)).toEqual([found]);
  });

  it('lets a given instant pass, and a comment that names the clock', () => {
    const code = `// Date.now() is for the caller
      const day = new Date(at).getUTCDate(); const next = dayjs(at).utcOffset(8);
      const fields = { fetch: 1, Intl: 2 }; fields.fetch; const r = /(?<year>\\d{4})/;`;
    expect(foundIn(code, impurity)).toEqual([]);
  });

  it('and holds in every file: time, chance and the zone come in as arguments', () => {
    expect(findAll(sources(['shared/domain/'], 'code'), impurity)).toEqual([]);
  });

  it('no contract reads the world either', () => {
    expect(findAll(sources(['shared/contract/'], 'code'), impurity)).toEqual([]);
  });
});
