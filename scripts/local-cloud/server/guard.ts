import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/;

/** Whether nobody but this machine reaches an address. @param host a name or an IP address */
export const isLoopback = (host: string): boolean =>
  host === '::1' || (LOOPBACK.test(host) && !host.includes(':'));

/**
 * Why a request is refused before it is read, or undefined. Requests are not signed on loopback, so
 * a web page open on the same machine must not get through: a browser names itself by `Origin`, and
 * a page that had a foreign name resolve to this machine by `Host`.
 */
export function refusalOf(request: IncomingMessage): string | undefined {
  if (request.headers.origin !== undefined) return 'requests from web pages are not accepted';
  if (!LOOPBACK.test(request.headers.host ?? '')) return 'only addressed as a loopback host';
  return undefined;
}
