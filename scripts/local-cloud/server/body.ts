import type { IncomingMessage } from 'node:http';

/** The largest request and the largest answer, in bytes: a document may hold 16 MB at most. */
export const MAX_BODY = 16 * 1024 * 1024;

/**
 * The parts of a request's body as they come. Once they hold more than `most` bytes the rest is read
 * and thrown away, because a client that is cut off while it sends does not read the refusal.
 * @throws what `tooLarge` makes, at the end of the body
 */
export async function* bodyOf(
  request: IncomingMessage,
  most: number,
  tooLarge: () => Error,
): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= most) yield part;
  }
  if (size > most) throw tooLarge();
}

/** A request that holds too much. */
class TooLarge extends Error {}

/** Reads a request's body; undefined when it is too large. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  try {
    for await (const part of bodyOf(request, MAX_BODY, () => new TooLarge())) parts.push(part);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
  return Buffer.concat(parts);
}
