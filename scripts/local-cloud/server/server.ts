import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Engine } from '../engine/engine';
import { serveAdmin } from './admin';
import { serveFile } from './file-routes';
import { refusalOf } from './guard';

/**
 * Idle connections stay open far longer than a client keeps them: the SDK silently sends a request
 * again when a reused connection was closed under it, and an insert would run twice.
 */
const KEEP_ALIVE_MS = 75_000;

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ code, message }));
}

async function route(engine: Engine, request: IncomingMessage, response: ServerResponse) {
  const refusal = refusalOf(request);
  if (refusal) return refuse(response, 403, 'PERMISSION_DENIED', refusal);
  const url = new URL(request.url ?? '/', 'http://loopback');
  if (url.pathname === '/admin' && request.method === 'POST') {
    return serveAdmin(engine, request, response, url.searchParams);
  }
  if (url.pathname.startsWith('/files/')) return serveFile(engine.files, request, response, url);
  return refuse(response, 404, 'NOT_FOUND', 'there is nothing at this address');
}

/** The HTTP face of an engine; not listening yet. */
export function createCloudServer(engine: Engine): Server {
  const server = createServer((request, response) => {
    route(engine, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'SYS_ERR', error instanceof Error ? error.message : String(error));
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = KEEP_ALIVE_MS + 5_000;
  return server;
}
