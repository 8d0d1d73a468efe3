import fc from 'fast-check';
import { MOST_PARTS, PART_BYTES, partsOf } from './parts';

const bytesOnTheWire = (part: string) => Buffer.byteLength(JSON.stringify(part)) - 2;

/** Long texts of a few signs: what repeats is cheap to make. */
const longText = fc
  .array(fc.tuple(fc.string({ unit: 'binary', maxLength: 4 }), fc.nat(30_000)), { maxLength: 5 })
  .map((pieces) => pieces.map(([text, times]) => text.repeat(times)).join(''));

describe('an input cut into parts', () => {
  it('is the same text when joined, and no part is larger than a call carries', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const parts = partsOf(JSON.stringify({ text }));
        expect(parts.join('')).toBe(JSON.stringify({ text }));
        for (const part of parts) expect(bytesOnTheWire(part)).toBeLessThanOrEqual(PART_BYTES);
      }),
    );
  });

  it('is cut between signs, never through one', () => {
    const parts = partsOf(`x${'😀'.repeat(40_000)}`);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(Buffer.from(part).toString()).toBe(part);
  });

  it('stays whole while it is small', () => {
    expect(partsOf('')).toEqual(['']);
    expect(partsOf('{"a":1}')).toEqual(['{"a":1}']);
    expect(partsOf('x'.repeat(PART_BYTES))).toHaveLength(1);
  });

  it('has room for the largest file and for the longest pasted plan', () => {
    const base64 = 'A'.repeat(Math.ceil((5 * 1024 * 1024) / 3) * 4);
    expect(partsOf(JSON.stringify({ base64 })).length).toBeLessThan(MOST_PARTS);
    expect(partsOf(JSON.stringify({ text: '党'.repeat(500_000) })).length).toBeLessThan(MOST_PARTS);
  });
});
