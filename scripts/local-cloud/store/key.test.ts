import fc from 'fast-check';
import { compare } from 'mingo/util';
import { after, descending, valueKey } from './key';

const value = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.string({ unit: fc.constantFrom('\0', 'a', 'b', '演', ' ') }),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
);

const sign = (n: number): number => (n < 0 ? -1 : n > 0 ? 1 : 0);

describe('keys', () => {
  it('sort as bytes the way values sort', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const order = sign(Buffer.compare(valueKey(a), valueKey(b)));
        expect(order).toBe(Object.is(a, -0) || Object.is(b, -0) ? order : sign(compare(a, b)));
        expect(Buffer.compare(descending(valueKey(a)), descending(valueKey(b)))).toBe(
          order === 0 ? 0 : -order,
        );
      }),
    );
  });

  it('sort when joined by the first that differs', () => {
    fc.assert(
      fc.property(value, value, value, value, (a, b, c, d) => {
        const first = Buffer.compare(valueKey(a), valueKey(c));
        const joined = Buffer.compare(
          Buffer.concat([valueKey(a), valueKey(b)]),
          Buffer.concat([valueKey(c), valueKey(d)]),
        );
        expect(joined).toBe(first !== 0 ? first : Buffer.compare(valueKey(b), valueKey(d)));
      }),
    );
  });

  it('know the first key after all that begin with a prefix', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const prefix = descending(valueKey(a));
        const longer = Buffer.concat([prefix, valueKey(b)]);
        expect(Buffer.compare(after(prefix), longer)).toBe(1);
      }),
    );
  });

  it('hold missing and null as the same', () => {
    expect(valueKey(undefined)).toEqual(valueKey(null));
  });
});
