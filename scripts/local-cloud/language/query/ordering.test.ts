import { Decimal128, ObjectId } from 'bson';
import * as fc from 'fast-check';
import { compare, equal } from './ordering';

const IN_ORDER: readonly unknown[] = [
  null,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -1,
  Decimal128.fromString('0.5'),
  2,
  '',
  'Z',
  'a',
  '\uFFFF',
  '😀',
  {},
  { a: 1 },
  { a: 1, b: 0 },
  { b: 0, a: 1 },
  { a: 'x' },
  [],
  [1],
  [1, 2],
  [3, 1],
  new ObjectId('0123456789abcdef01234567'),
  false,
  true,
  new Date(-5),
  new Date(5),
  /a/,
];

const value = fc.anything({ maxDepth: 3, withDate: true, values: [fc.integer(), fc.string()] });

describe('the order of values', () => {
  it('is by type, then by value', () => {
    const shuffled = [...IN_ORDER].reverse();
    expect(shuffled.sort(compare)).toEqual(IN_ORDER);
  });

  it('takes a missing field for null', () => {
    expect(equal(undefined, null)).toBe(true);
  });

  it('is the same backwards', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      }),
    );
  });

  it('has no cycles', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const [low, middle, high] = [a, b, c].sort(compare);
        expect(compare(low, middle) <= 0 && compare(middle, high) <= 0).toBe(true);
        expect(compare(low, high) <= 0).toBe(true);
      }),
    );
  });
});
