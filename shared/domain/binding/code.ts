/**
 * Letters and digits that no eye takes for another: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
 * 24 signs, so 8 of them tell 1.1 × 10¹¹ codes apart.
 */
const ALPHABET = 'ACDEFGHJKMNPQRTVWXY34679';

export const INVITATION_LENGTH = 8;
export const SETUP_LENGTH = 12;
export const STATEMENT_LENGTH = 8;

/** Bytes from here on would make some signs likelier than others and are left out. */
const FAIR = 256 - (256 % ALPHABET.length);

/**
 * A code made of random bytes.
 * @param bytes several times as many as the code is long; a few of them are left out
 * @throws when there are too few
 */
export const codeFrom = (bytes: Uint8Array, length: number): string => {
  const signs = [...bytes].filter((byte) => byte < FAIR).slice(0, length);
  if (signs.length < length) throw new Error('too few random bytes');
  return signs.map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
};

/** As it is shown and read out: `ACDE-FGHJ`. */
export const groupedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

const narrow = (sign: string): string =>
  String.fromCharCode(sign.charCodeAt(0) - (sign >= '！' && sign <= '～' ? 0xfee0 : 0));

/** What somebody typed or pasted, without breaks, in capitals, full-width letters made narrow. */
export const codeOf = (typed: string): string =>
  typed
    .replace(/[！-～]/g, narrow)
    .replace(/[\s\-–—·]/g, '')
    .toUpperCase();
