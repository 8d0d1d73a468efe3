import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Api } from '@cloud/api/create-api';
import { readJson } from './read-body';
import type { serveFolder } from './static-files';
import type { Tokens } from './tokens';

export interface AppParts {
  api: Api;
  tokens: Tokens;
  serveClient: ReturnType<typeof serveFolder>;
  /** The list of fictional identities; without demo data the address does not exist. */
  demoIdentities: (() => unknown) | undefined;
}

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(body));
};

const STATUS: Readonly<Record<string, number>> = {
  INVALID_INPUT: 400,
  NOT_BOUND: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNKNOWN_OPERATION: 404,
  UNEXPECTED: 500,
};

const handleCall = async (
  { api, tokens }: AppParts,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  const accountId = token === undefined ? undefined : tokens.accountOf(token);
  const reply = await api({ name, input: await readJson(request), accountId });
  answer(response, reply.ok ? 200 : (STATUS[reply.error.code] ?? 409), reply);
};

/** Only this machine may speak to it: a page of another site, or a name that leads here, may not. */
const isLocal = ({ headers }: IncomingMessage): boolean => {
  const host = headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) return false;
  return headers.origin === undefined || headers.origin === `http://${host}`;
};

const route =
  (parts: AppParts): RequestListener =>
  async (request, response) => {
    if (!isLocal(request)) return answer(response, 403, { error: 'not this machine' });
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, operation] = /^\/call\/([\w.]{1,60})$/.exec(url.pathname) ?? [];
    if (request.method === 'POST' && operation) {
      return handleCall(parts, operation, request, response);
    }
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads && url.pathname === '/demo/identities' && parts.demoIdentities) {
      return answer(response, 200, parts.demoIdentities());
    }
    if (reads && parts.serveClient(url.pathname, response)) return;
    answer(response, 404, { error: 'not found' });
  };

/** The browser client, `POST /call/<operation>`, and the fictional identities where there are any. */
export const appListener = (parts: AppParts): RequestListener => {
  const handle = route(parts);
  return (request, response) => {
    Promise.resolve(handle(request, response)).catch(() => {
      if (!response.headersSent) answer(response, 500, { error: 'unexpected' });
      else response.destroy();
    });
  };
};
