import { randomUUID } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from '../engine/files';

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code></Error>`);
}

/** The file appears whole or not at all: it is written beside and then renamed. */
async function store(file: string, request: IncomingMessage): Promise<void> {
  const part = `${file}.${randomUUID()}.part`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    await pipeline(request, createWriteStream(part, { flush: true }));
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** `/files/<path>`: PUT and GET by the links the engine gave out. */
export async function serveFile(
  files: FileStore,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const path = decodeURIComponent(url.pathname.slice('/files/'.length));
  const use = request.method === 'PUT' ? 'put' : 'get';
  if (!files.allows(use, path, url.searchParams, Date.now())) {
    refuse(response, 403, 'AccessDenied');
    return;
  }
  const file = files.locate(path);
  if (use === 'put') {
    await store(file, request);
    response.end();
    return;
  }
  if (!files.exists(path)) {
    refuse(response, 404, 'NoSuchKey');
    return;
  }
  response.writeHead(200, { 'content-length': statSync(file).size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}
