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

/**
 * What libraries expect and old phones lack: WeChat's logic layer has no AbortController (used by
 * the query cache) and no TextEncoder (QR codes); iOS 13 to 15.3 and Chrome 80 have no Object.hasOwn
 * (hashes). Must run before a page is loaded.
 */
export const equipOldPhone = (global: object = globalThis, object: object = Object): void => {
  ensureAbortController();
  define(global, 'TextEncoder', Utf8Encoder);
  define(object, 'hasOwn', (owner: object, key: PropertyKey) =>
    Boolean(Object.getOwnPropertyDescriptor(owner, key)),
  );
};
