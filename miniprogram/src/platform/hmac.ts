import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Old WeChat has no TextEncoder; the messages are ASCII, one byte per character. */
const bytesOfAscii = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/**
 * HMAC-SHA-256 under one key, computed on the phone, so that codes go on without a network.
 *
 * @param keyHex the key, two hex digits per byte
 * @returns 32 bytes for an ASCII message
 */
export const macWith = (keyHex: string): ((message: string) => Uint8Array) => {
  const keyed = hmac.create(sha256, bytesOfHex(keyHex));
  return (message) => keyed.clone().update(bytesOfAscii(message)).digest();
};
