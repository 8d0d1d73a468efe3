import ts from 'typescript';
import { projectFiles } from '../../scripts/check-names';
import { type Finder, findAll, foundIn, memberRead, PROJECT, sources } from './source';

const ROOMS = ['shared/', 'miniprogram/', 'cloudfunctions/', 'scripts/', 'tests/'];

/** A test left alone, left out, repeated until it passes, or hurried. */
const unevenTest: Finder = (node) => {
  const member = memberRead(node);
  if (member && /^(it|test|describe)\.(only|skip|todo|failing)$/.test(member)) return member;
  if (member && /^jest\.(setTimeout|retryTimes)$/.test(member)) return member;
  return ts.isCallExpression(node) && /^[xf](it|test|describe)$/.test(node.expression.getText())
    ? node.expression.getText()
    : undefined;
};

/** A cast that tells the compiler to look away. */
const blindCast: Finder = (node) => {
  if (!ts.isAsExpression(node)) return undefined;
  const { kind } = node.type;
  const blind = [
    ts.SyntaxKind.AnyKeyword,
    ts.SyntaxKind.NeverKeyword,
    ts.SyntaxKind.UnknownKeyword,
  ].includes(kind);
  return blind ? node.getText() : undefined;
};

/** A kind decided outside its registry. */
const switchOnKind: Finder = (node) =>
  ts.isSwitchStatement(node) && /(^|\.)kind$/.test(node.expression.getText())
    ? `switch (${node.expression.getText()})`
    : undefined;

describe('tests run whole', () => {
  it.each([
    ["it.only('x', f);", 'it.only'],
    ["describe.skip('x', f);", 'describe.skip'],
    ["test.todo('x');", 'test.todo'],
    ["xit('x', f);", 'xit'],
    ["fdescribe('x', f);", 'fdescribe'],
    ['jest.retryTimes(3);', 'jest.retryTimes'],
  ])('finds %s', (code, found) => {
    expect(foundIn(code, unevenTest)).toEqual([found]);
  });

  it('and no test is left alone, left out, repeated or hurried', () => {
    expect(findAll(sources(ROOMS, 'tests'), unevenTest)).toEqual([]);
  });
});

describe('the compiler is never told to look away', () => {
  it.each(['a as any', 'a as never', 'a as unknown'])('finds %s', (code) => {
    expect(foundIn(`const b = ${code};`, blindCast)).toEqual([code]);
  });

  it('and no file casts blindly: parse the value with its schema instead', () => {
    expect(findAll(sources(ROOMS, 'code'), blindCast)).toEqual([]);
  });

  it('nor does a comment silence a tool', () => {
    const silencer = /(@ts-(ignore|expect-error|nocheck)|(biome|eslint)-(ignore|disable))/;
    const silenced = projectFiles(PROJECT)
      .filter(({ path }) => /\.(tsx?|cjs|mjs|js|scss)$/.test(path))
      .filter(({ path, text = '' }) => path !== SELF && silencer.test(text));
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });
});

const SELF = 'tests/architecture/code-style.test.ts';

describe('kinds live in registries', () => {
  it('finds a switch over a kind', () => {
    const code = "switch (activity.kind) { case 'visit': break; }";
    expect(foundIn(code, switchOnKind)).toEqual(['switch (activity.kind)']);
  });

  it('and none stands outside: add a field to the kind’s definition instead', () => {
    const rooms = ['shared/', 'miniprogram/src/', 'cloudfunctions/'];
    expect(findAll(sources(rooms, 'code'), switchOnKind)).toEqual([]);
  });
});
