import { createHash, timingSafeEqual } from 'node:crypto';
import { codeFrom, codeOf, SETUP_LENGTH } from '@shared/domain/binding/code';

/** The code that founds the first office; the server knows its hash alone. */
export interface SetUp {
  /** @param typed as a person typed it. Compares in constant time. */
  isCode: (typed: string) => boolean;
}

export const setUpCodeFrom = (bytes: Uint8Array): string => codeFrom(bytes, SETUP_LENGTH);

/** SHA-256 in hex. 12 signs of 24 are 55 bits, and the hash is a setting that nobody else reads. */
export const setUpCodeHash = (typed: string): string =>
  createHash('sha256').update(codeOf(typed)).digest('hex');

export const createSetUp = (hash: string): SetUp => ({
  isCode: (typed) => {
    const [right, given] = [Buffer.from(hash), Buffer.from(setUpCodeHash(typed))];
    return right.length === given.length && timingSafeEqual(right, given);
  },
});
