import { ensureAbortController } from './abort-controller';

/** The part of TextEncoder that is needed: UTF-8 bytes of a text. */
class Utf8Encoder {
  readonly encoding = 'utf-8';

  encode(text = ''): Uint8Array {
    const bytes = unescape(encodeURIComponent(text));
    return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  }
}

const define = (host: object, name: string, value: unknown): void => {
  if (!(name in host)) Object.defineProperty(host, name, { value, configurable: true });
};

/** The item at a place; a negative one counts from the end. */
function atOf<Item>(this: readonly Item[], place: number): Item | undefined {
  return this[place < 0 ? this.length + place : place];
}

/**
 * What is expected and old phones lack: WeChat's logic layer has no AbortController (used by the
 * query cache) and no TextEncoder (QR codes); iOS 13 to 15.3 and Chrome 80 have no Object.hasOwn
 * (hashes) and no Array.prototype.at (pages). Must run before a page is loaded.
 */
export const equipOldPhone = (
  global: object = globalThis,
  object: object = Object,
  lists: object = Array.prototype,
): void => {
  ensureAbortController();
  define(global, 'TextEncoder', Utf8Encoder);
  define(object, 'hasOwn', (owner: object, key: PropertyKey) =>
    Boolean(Object.getOwnPropertyDescriptor(owner, key)),
  );
  define(lists, 'at', atOf);
};
