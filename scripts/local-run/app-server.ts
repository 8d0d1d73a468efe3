import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Api } from '@cloud/api/create-api';
import type { Login } from './login';
import { readJson } from './read-body';
import type { serveFolder } from './static-files';

export interface AppParts {
  api: Api;
  /** The account a bearer token stands for, if it stands for one now. */
  accountOf: (token: string) => Promise<string | undefined>;
  /** Turns a proof of identity into a token; without it the address does not exist. */
  login: Login | undefined;
  /** The address people reach this server by, without a slash at the end; undefined: this machine's alone. */
  publicOrigin: string | undefined;
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
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNKNOWN_OPERATION: 404,
  UNEXPECTED: 500,
};

const handleCall = async (
  { api, accountOf }: AppParts,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  const accountId = token === undefined ? undefined : await accountOf(token);
  const reply = await api({ name, input: await readJson(request), accountId });
  // 401 says: nobody is logged in with this token. The phone then logs in and asks once more.
  const refused = accountId === undefined ? 401 : 409;
  answer(response, reply.ok ? 200 : (STATUS[reply.error.code] ?? refused), reply);
};

/**
 * Only this machine may speak to it, and whoever comes by its public address: a page of another site,
 * or another name that leads here, may not.
 */
const isExpected = (
  { headers }: IncomingMessage,
  { publicOrigin }: Pick<AppParts, 'publicOrigin'>,
): boolean => {
  const host = headers.host ?? '';
  const isLocal = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
  const own = isLocal ? `http://${host}` : publicOrigin;
  if (own === undefined || new URL(own).host !== host) return false;
  return headers.origin === undefined || headers.origin === own;
};

const route =
  (parts: AppParts): RequestListener =>
  async (request, response) => {
    if (!isExpected(request, parts)) return answer(response, 403, { error: 'not this address' });
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, operation] = /^\/call\/([\w.]{1,60})$/.exec(url.pathname) ?? [];
    if (request.method === 'POST' && operation) {
      return handleCall(parts, operation, request, response);
    }
    if (request.method === 'POST' && url.pathname === '/login' && parts.login) {
      const { status, ...body } = await parts.login(await readJson(request));
      return answer(response, status, body);
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
