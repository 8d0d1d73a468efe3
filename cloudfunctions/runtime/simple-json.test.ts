import fc from 'fast-check';
import { parseSimpleJson } from './simple-json';

describe('JSON that is long but simple', () => {
  it('is read as it is, whatever its texts hold', () => {
    const input = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(input, (value) => {
        const text = JSON.stringify(value);
        expect(parseSimpleJson(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  it('may hold one text of many megabytes, brackets, commas and quotes in it', () => {
    const value = { text: '[{",\\"'.repeat(500_000) };
    expect(parseSimpleJson(JSON.stringify(value))).toEqual({ value });
  });

  it.each([
    ['deep', '['.repeat(1_000_000)],
    ['deep and closed', '[{"a":'.repeat(100_000)],
    ['wide', `[${'[],'.repeat(1_000_000)}[]]`],
    ['full of keys', `{${Array.from({ length: 5000 }, (_, at) => `"k${at}":1`).join(',')}}`],
  ])('is not taken when it is %s', (_what, text) => {
    expect(parseSimpleJson(text)).toBeUndefined();
  });

  it.each(['', '{', '{"a":"', '"\\', '{"a":1}}', 'undefined'])('is not %j', (text) => {
    expect(parseSimpleJson(text)).toBeUndefined();
  });
});
