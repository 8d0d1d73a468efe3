import type { IncomingMessage } from 'node:http';

/** A file of 5 MB in base64, and what goes with it. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** The request's body as JSON; undefined when it is too long or no JSON. */
export const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > BODY_LIMIT) return undefined;
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
};
