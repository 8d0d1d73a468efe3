import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { Engine } from '../engine/engine';
import { unsupportedAction } from '../errors';
import type { CloudReply } from '../types';
import { MAX_BODY, readBody } from './body';
import { actionOfForm } from './form';
import type { Signatures } from './signature';

const requestSchema = z.looseObject({ action: z.string() });

type Parameters = z.output<typeof requestSchema>;

interface Refusal {
  readonly code: string;
  readonly message: string;
}

const refusal = (code: string, message: string): Refusal => ({ code, message });

const REQUEST_ID = /^[\w.-]{1,100}$/;

const seconds = () => Math.floor(Date.now() / 1000);

/** Undefined for what is no request, as is one that would change what an object inherits. */
function parse(body: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return Object.hasOwn(Object(value), '__proto__') ? undefined : value;
  } catch {
    return undefined;
  }
}

/** The parameters of a request. A form carries a call of WeChat's own interfaces: refused by name. */
async function parametersOf(request: IncomingMessage): Promise<Parameters | Refusal> {
  const body = await readBody(request);
  if (!body) return refusal('EXCEED_MAX_PAYLOAD_SIZE', `a request holds at most ${MAX_BODY} bytes`);
  if (request.headers['content-type']?.startsWith('multipart/form-data')) {
    const { code, message } = unsupportedAction(actionOfForm(body));
    return refusal(code, message);
  }
  const parsed = requestSchema.safeParse(parse(body));
  return parsed.success
    ? parsed.data
    : refusal('INVALID_PARAM', 'the body is to be a JSON object with an action');
}

async function admitted(
  request: IncomingMessage,
  signatures: Signatures | undefined,
): Promise<Parameters | Refusal> {
  const claimed = signatures?.claimOf(request.headers, seconds());
  if (claimed && 'refusal' in claimed) return refusal('SIGN_PARAM_INVALID', claimed.refusal);
  const parameters = await parametersOf(request);
  if (!claimed || !signatures || !('action' in parameters)) return parameters;
  const url = request.url ?? '/';
  const message = signatures.refusalOf(claimed.claim, url, parameters, seconds());
  return message === undefined ? parameters : refusal('SIGN_PARAM_INVALID', message);
}

async function answer(
  engine: Engine,
  request: IncomingMessage,
  requestId: string,
  signatures: Signatures | undefined,
): Promise<CloudReply> {
  const parameters = await admitted(request, signatures);
  if (!('action' in parameters)) return { requestId, ...parameters };
  return engine.execute({ ...parameters, requestId });
}

/**
 * `POST /admin`: one request of the SDK. Answered with 200, refused or not, as the service does.
 * @param signatures what requests must be signed with; undefined where nobody else gets through
 */
export async function serveAdmin(
  engine: Engine,
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  signatures: Signatures | undefined,
): Promise<void> {
  const given = query.get('seqId') ?? '';
  const requestId = REQUEST_ID.test(given) ? given : randomUUID();
  const reply = await answer(engine, request, requestId, signatures);
  const text = Buffer.from(JSON.stringify(reply));
  response.writeHead(200, {
    // With the charset, because the SDK tells an answer in JSON from a binary one by this very text.
    'content-type': 'application/json; charset=utf-8',
    'content-length': text.length,
  });
  response.end(text);
}
