import type { IncomingMessage } from 'node:http';

/** The largest request, in bytes: a document may hold 16 MB at most. */
export const MAX_BODY = 16 * 1024 * 1024;

/** Reads a request's body; undefined when it is too large, and then the rest is thrown away. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= MAX_BODY) parts.push(part);
  }
  return size <= MAX_BODY ? Buffer.concat(parts) : undefined;
}
