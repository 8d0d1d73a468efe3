import { checkDocument, checkSize } from './document-rules';

const nested = (levels: number): Record<string, unknown> =>
  levels === 0 ? {} : { a: nested(levels - 1) };

describe('what can be stored', () => {
  it('is nested a hundred levels deep, not more', () => {
    expect(() => checkDocument(nested(100))).not.toThrow();
    expect(() => checkDocument(nested(101))).toThrow('deeper than 100');
  });

  it('has no operators for field names, and the refusal says where', () => {
    expect(() => checkDocument({ a: [{ b: { $inc: 1 } }] })).toThrow("'a.0.b.$inc'");
  });

  it('has no null characters in field names', () => {
    expect(() => checkDocument({ 'a\0': 1 })).toThrow('null character');
  });

  it('may have dots in field names', () => {
    expect(() => checkDocument({ 'key.': 1 })).not.toThrow();
  });

  it('has no list and no regular expression for an id', () => {
    expect(() => checkDocument({ _id: [1] })).toThrow('_id');
    expect(() => checkDocument({ _id: /a/ })).toThrow('_id');
  });

  it('takes at most 16 MB, counted in bytes', () => {
    expect(() => checkSize('a'.repeat(16 * 1024 * 1024))).not.toThrow();
    expect(() => checkSize('演'.repeat(6 * 1024 * 1024))).toThrow('16777216');
  });
});
