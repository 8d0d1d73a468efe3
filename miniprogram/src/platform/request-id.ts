const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A new request number, 24 letters and digits. It tells retries of one act apart from another act;
 * it guards nothing, so the phone's plain random numbers do.
 */
export const newRequestId = (): string =>
  Array.from({ length: 24 }, () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)]).join('');
