import fc from 'fast-check';
import { codeFrom, codeOf, groupedCode, INVITATION_LENGTH } from './code';

const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 });

describe('an invitation code', () => {
  it('has eight signs without look-alikes, whatever the bytes', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const usable = [...random].filter((byte) => byte < 240).length;
        fc.pre(usable >= INVITATION_LENGTH);
        expect(codeFrom(random, INVITATION_LENGTH)).toMatch(/^[ACDEFGHJKMNPQRTVWXY34679]{8}$/);
      }),
    );
  });

  it('every sign is as likely as any other', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const counts = new Map<string, number>();
    for (const sign of codeFrom(all, 240)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect(new Set(counts.values())).toEqual(new Set([10]));
  });

  it('is not made of too few bytes', () => {
    expect(() => codeFrom(new Uint8Array(7), 8)).toThrow();
    expect(() => codeFrom(new Uint8Array(64).fill(255), 8)).toThrow();
  });

  it('reads the same however it was typed', () => {
    for (const typed of [
      'ACDE-FGHJ',
      'acde fghj',
      ' ＡＣＤＥ－ＦＧＨＪ ',
      'acde–fghj\n',
      'ACDE·FGHJ',
    ]) {
      expect(codeOf(typed)).toBe('ACDEFGHJ');
    }
    expect(groupedCode('ACDEFGHJ')).toBe('ACDE-FGHJ');
    expect(groupedCode('ACDEFGHJKMNP')).toBe('ACDE-FGHJ-KMNP');
  });
});
