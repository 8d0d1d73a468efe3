import { patternPrefix } from './pattern-prefix';

describe('the beginning of an expression', () => {
  it.each<[RegExp, string | undefined]>([
    [/^ab/, 'ab'],
    [/^ab.*c/, 'ab'],
    [/^a\.b\/c/, 'a.b/c'],
    [/^abc?/, 'ab'],
    [/^abc*/, 'ab'],
    [/^abc{0,1}/, 'ab'],
    [/^abc+/, 'abc'],
    [/^演示$/, '演示'],
    [/^a\d/, 'a'],
    [/^a|b/, undefined],
    [/^a/i, undefined],
    [/^a/m, undefined],
    [/a/, undefined],
    [/^.a/, undefined],
    [/^(a)/, undefined],
    [/^😀?/, undefined],
  ])('of %s is %s', (pattern, prefix) => {
    expect(patternPrefix(pattern)).toBe(prefix);
  });
});
