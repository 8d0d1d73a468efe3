import { riskOf } from './pattern-risk';

describe('the risk of a regular expression', () => {
  it.each([
    '^abc$',
    '^(a|b)$',
    '^(abc)+$',
    '[a+]+',
    String.raw`\(a+\)+`,
    '^a{3}$',
    '(ab?c)?',
    '^(?:x)*',
  ])('%s is not exponential', (source) => {
    expect(riskOf(source).exponential).toBe(false);
  });

  it.each([
    '^(a+)+$',
    '(a|a)*',
    '((ab)*)*',
    '(a?){20}',
    String.raw`^(a+)\1$`,
    String.raw`(?<n>a)\k<n>`,
    '(?=(a+)+$)b',
    '(a{1,20}){1,30}',
    '(a*?)*?',
  ])('%s may be exponential', (source) => {
    expect(riskOf(source).exponential).toBe(true);
  });

  it('grows with each loop, and with a beginning anywhere', () => {
    expect(riskOf('^a*$').loops).toBe(1);
    expect(riskOf('a*b*').loops).toBe(3);
    expect(riskOf('^abc').loops).toBe(0);
  });
});
