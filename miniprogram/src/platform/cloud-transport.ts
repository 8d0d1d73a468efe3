import { partsOf } from '@shared/domain/parts/parts';
import { NoConnection, type Transport } from './transport';

/** What the function `api` takes. */
type CloudEvent =
  | { name: string; input: unknown }
  | { name: string; upload: { id: string; count: number } };

export interface CloudParts {
  /** Rejects with `NoConnection` when nothing answered. */
  callApi: (event: CloudEvent) => Promise<unknown>;
  newUploadId: () => string;
}

/** Calls under way at once: enough for the line, few enough for the phone. */
const AT_ONCE = 3;

/** Times a part, or the whole, is sent before the person is told. */
const TRIES = 3;

const refusalIn = (reply: unknown): unknown => {
  if (typeof reply !== 'object' || reply === null || !('error' in reply)) return undefined;
  const { error } = reply;
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
};

/**
 * Calls the function `api`, which takes about 100 KB at a time. A larger input goes ahead in parts, and
 * the call itself names them; when one has not arrived after all, they are sent again.
 */
export const cloudTransport = ({ callApi, newUploadId }: CloudParts): Transport => {
  const sendPart = async (input: { uploadId: string; index: number; text: string }) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await callApi({ name: 'inputs.part', input });
      } catch (cause) {
        if (tries === TRIES || !(cause instanceof NoConnection)) throw cause;
      }
    }
  };

  /** @returns the answer that refused a part; undefined when all have arrived */
  const sendAll = async (uploadId: string, parts: readonly string[]): Promise<unknown> => {
    let next = 0;
    let refused: unknown;
    const sendNext = async (): Promise<void> => {
      while (next < parts.length && refused === undefined) {
        const index = next;
        next += 1;
        const reply = await sendPart({ uploadId, index, text: parts[index] ?? '' });
        if (refusalIn(reply) !== undefined) refused = reply;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
    return refused;
  };

  return async (name, input) => {
    const parts = partsOf(JSON.stringify(input) ?? '');
    if (parts.length === 1) return callApi({ name, input });
    const id = newUploadId();
    for (let tries = 1; ; tries += 1) {
      const refused = await sendAll(id, parts);
      if (refused !== undefined) return refused;
      const reply = await callApi({ name, upload: { id, count: parts.length } });
      if (tries === TRIES || refusalIn(reply) !== 'INPUT_PARTS_MISSING') return reply;
    }
  };
};
