import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Engine } from '../engine/engine';
import { serveAdmin } from './admin';
import { serveFile } from './file-routes';
import { refusalOf } from './guard';
import { type KeyPair, Signatures } from './signature';

/**
 * Idle connections stay open far longer than a client keeps them: the SDK silently sends a request
 * again when a reused connection was closed under it, and an insert would run twice.
 */
const KEEP_ALIVE_MS = 75_000;

export interface ServerOptions {
  /** What requests must be signed with; without it, only what comes from this machine is served. */
  readonly keys?: KeyPair;
  /** The largest file, in bytes; 50 MB when left out. */
  readonly uploadLimit?: number;
  /** How long a client may take to send a request, in milliseconds; 5 minutes when left out. */
  readonly patience?: number;
}

const UPLOAD_LIMIT = 50 * 1024 * 1024;
const PATIENCE_MS = 5 * 60_000;

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ code, message }));
}

function urlOf({ url = '/' }: IncomingMessage): URL | undefined {
  const base = 'http://loopback';
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}

function serveEngine(engine: Engine, { keys, uploadLimit = UPLOAD_LIMIT }: ServerOptions): Serve {
  const signatures = keys && new Signatures(keys);
  return async (request, response) => {
    const refusal = signatures ? undefined : refusalOf(request);
    if (refusal) return refuse(response, 403, 'PERMISSION_DENIED', refusal);
    const url = urlOf(request);
    if (url?.pathname.startsWith('/files/')) {
      return serveFile(engine.files, request, response, url, uploadLimit);
    }
    if (url?.pathname !== '/admin') {
      return refuse(response, 404, 'NOT_FOUND', 'there is nothing at this address');
    }
    if (request.method === 'POST') {
      return serveAdmin(engine, request, response, url.searchParams, signatures);
    }
    response.setHeader('allow', 'POST');
    return refuse(response, 405, 'METHOD_NOT_ALLOWED', 'requests are sent by POST');
  };
}

/** The HTTP face of an engine; not listening yet. */
export function createCloudServer(engine: Engine, options: ServerOptions = {}): Server {
  const { patience = PATIENCE_MS } = options;
  const serve = serveEngine(engine, options);
  const settings = {
    requestTimeout: patience,
    headersTimeout: Math.min(patience, KEEP_ALIVE_MS + 5_000),
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: Math.min(patience, 30_000),
  };
  return createServer(settings, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'SYS_ERR', error instanceof Error ? error.message : String(error));
    });
  });
}
