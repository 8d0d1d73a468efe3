import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { Engine } from '../engine/engine';
import type { CloudReply } from '../types';
import { MAX_BODY, readBody } from './body';

const requestSchema = z.looseObject({ action: z.string(), requestId: z.optional(z.string()) });

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

async function reply(
  engine: Engine,
  body: Buffer | undefined,
  requestId: string,
): Promise<CloudReply> {
  if (!body) {
    const message = `a request holds at most ${MAX_BODY} bytes`;
    return { requestId, code: 'EXCEED_MAX_PAYLOAD_SIZE', message };
  }
  const request = requestSchema.safeParse(parse(body));
  if (!request.success) {
    const message = 'the body is to be a JSON object with an action';
    return { requestId, code: 'INVALID_PARAM', message };
  }
  return engine.execute({ ...request.data, requestId });
}

/** `POST /admin`: one request of the SDK. Answered with 200, refused or not, as the service does. */
export async function serveAdmin(
  engine: Engine,
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): Promise<void> {
  const requestId = query.get('seqId') ?? randomUUID();
  const answer = await reply(engine, await readBody(request), requestId);
  const text = Buffer.from(JSON.stringify(answer));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
  response.end(text);
}
