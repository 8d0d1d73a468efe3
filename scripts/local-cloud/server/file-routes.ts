import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from '../engine/files';
import { CloudError } from '../errors';
import { bodyOf } from './body';
import { describing } from './media-types';
import { rangeOf } from './range';

/** A refusal of the object store: an HTTP status, and a code as the object store names it. */
class FileError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The SDK reads all four of these members. */
function refuse(response: ServerResponse, { status, code, message }: FileError): void {
  const text = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>${randomUUID()}</RequestId><TraceId>-</TraceId></Error>`;
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(text);
}

/** What is not a refusal already is the disk's: it is said in one word and no detail. */
function refusalOf(error: unknown): FileError {
  if (error instanceof FileError) return error;
  if (error instanceof CloudError) return new FileError(409, 'PathConflict', error.message);
  const reason = String(Object(error).code ?? 'unknown');
  return new FileError(500, 'InternalError', `the file could not be stored or read: ${reason}`);
}

const tooLarge = () => new FileError(400, 'EntityTooLarge', 'the file exceeds the upload limit');

async function send(
  handle: FileHandle,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size } = await handle.stat();
  const headers = { ...describing(path), 'accept-ranges': 'bytes' };
  const range = rangeOf(request.headers.range, size);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${size}` });
    response.end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...headers,
    ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
    'content-length': end - start + 1,
  });
  if (request.method === 'HEAD' || size === 0) response.end();
  else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}

async function download(
  files: FileStore,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handle = await files.open(path);
  if (!handle) throw new FileError(404, 'NoSuchKey', 'The specified key does not exist.');
  try {
    await send(handle, path, request, response);
  } finally {
    await handle.close();
  }
}

function pathIn({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname.slice('/files/'.length));
  } catch {
    throw new FileError(400, 'InvalidURI', 'the path is not readable');
  }
}

async function serve(
  files: FileStore,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  uploadLimit: number,
): Promise<void> {
  const { method = '' } = request;
  if (!['GET', 'HEAD', 'PUT'].includes(method)) {
    throw new FileError(405, 'MethodNotAllowed', 'files are read by GET and stored by PUT');
  }
  const path = pathIn(url);
  const use = method === 'PUT' ? 'put' : 'get';
  if (!files.allows(use, path, url.searchParams, Date.now())) {
    throw new FileError(403, 'AccessDenied', 'the link is not valid, or no longer');
  }
  if (use === 'get') return download(files, path, request, response);
  await files.put(path, bodyOf(request, uploadLimit, tooLarge));
  response.end();
}

/**
 * `/files/<path>`: PUT, GET and HEAD by the links the engine gave out.
 * @param uploadLimit the largest file, in bytes
 */
export async function serveFile(
  files: FileStore,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  uploadLimit: number,
): Promise<void> {
  try {
    await serve(files, request, response, url, uploadLimit);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else refuse(response, refusalOf(error));
  }
}
