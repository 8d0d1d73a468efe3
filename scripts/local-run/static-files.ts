import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};

const filesBelow = (dir: string, below = ''): string[] =>
  readdirSync(path.join(dir, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(below, entry.name);
    return entry.isDirectory() ? filesBelow(dir, name) : [name];
  });

/**
 * Serves the files of a built client. Only names that a listing of the folder gave can be asked for,
 * so no path can lead out of it; it is listed again when the client was built anew.
 */
export const serveFolder = (dir: string) => {
  const list = () => new Set(existsSync(dir) ? filesBelow(dir) : []);
  let known = list();
  return (urlPath: string, response: ServerResponse): boolean => {
    const name = urlPath === '/' ? 'index.html' : urlPath.slice(1);
    if (!known.has(name)) known = list();
    if (!known.has(name)) return false;
    const file = path.join(dir, name);
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(name)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      // Names carry a hash of their content, except the page itself.
      'Cache-Control': /\.[0-9a-f]{8}\./.test(name)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    createReadStream(file).pipe(response);
    return true;
  };
};
