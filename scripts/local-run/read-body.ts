/** A file of 5 MB in base64, and what goes with it. */
const BODY_LIMIT = 8 * 1024 * 1024;

/**
 * The request's body as JSON; undefined when it is too long or no JSON. One that is too long is
 * still read to its end, and let go: a sender who is cut off never gets to the answer.
 */
export const readJson = async (request: AsyncIterable<Uint8Array | string>): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length <= BODY_LIMIT) chunks.push(bytes);
  }
  if (length > BODY_LIMIT) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
};
