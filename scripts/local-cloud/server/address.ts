import { networkInterfaces } from 'node:os';
import { isLoopback } from './guard';
import type { KeyPair } from './signature';

/** The service's own are 36 and 32 characters; a key anybody can guess is none. */
const SHORTEST_ID = 8;
const SHORTEST_KEY = 32;

/** The cloud would be open to others without a key they must know. */
export class UnsafeAddress extends Error {
  constructor(host: string) {
    super(
      `on ${host} others can reach the local cloud: set TENCENTCLOUD_SECRETID (at least ${SHORTEST_ID} characters) and TENCENTCLOUD_SECRETKEY (at least ${SHORTEST_KEY}), or leave out --host`,
    );
  }
}

/**
 * The keys requests to an address must be signed with; none on loopback.
 * @throws UnsafeAddress
 */
export function keysFor(host: string, keys: KeyPair | undefined): { readonly keys?: KeyPair } {
  if (isLoopback(host)) return {};
  if (!keys || keys.secretId.length < SHORTEST_ID || keys.secretKey.length < SHORTEST_KEY) {
    throw new UnsafeAddress(host);
  }
  return { keys };
}

function firstAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.1';
}

/** How clients address a server that listens on `host`; for every address, by the first of them. */
export function originOf(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? firstAddress() : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
