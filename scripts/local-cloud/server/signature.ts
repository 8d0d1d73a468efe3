import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Signer } from '@cloudbase/signature-nodejs';
import { Seen } from './seen';

/** The key pair requests are signed with, as the SDK takes it. */
export interface KeyPair {
  readonly secretId: string;
  readonly secretKey: string;
}

/** How far the clocks of both sides may be apart, in seconds. */
const MAX_SKEW = 5 * 60;

const AUTHORIZATION =
  /^TC3-HMAC-SHA256 Credential=([^/,\s]+)\/[\d-]+\/tcb\/tc3_request,.*SignedHeaders=([^,\s]+), Signature=([\da-f]{64})$/;

interface Claim {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds since the epoch. */
  readonly timestamp: number;
  readonly signature: string;
}

/** What is said about a request before its body is read. */
type Claimed = { readonly claim: Claim } | { readonly refusal: string };

const sameText = (given: string, right: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};

function pick(headers: IncomingHttpHeaders, names: readonly string[]) {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    if (typeof value === 'string') picked[name] = value;
  }
  return picked;
}

/**
 * The signature takes names in lower case and without blanks around, and leaves out what is empty:
 * two names that become one would let an unsigned value in beside the signed one.
 */
function distinct(parameters: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(parameters).map((name) => name.toLowerCase().trim());
  return !names.includes('') && new Set(names).size === names.length;
}

/** Verifies TC3-HMAC-SHA256 signatures, with the code the SDK signs with. */
export class Signatures {
  readonly #keys: KeyPair;
  readonly #signer: Signer;
  readonly #seen = new Seen(2 * MAX_SKEW);

  constructor(keys: KeyPair) {
    this.#keys = keys;
    this.#signer = new Signer(keys, 'tcb');
  }

  /** Reads the headers. @param now seconds since the epoch */
  claimOf(headers: IncomingHttpHeaders, now: number): Claimed {
    const [, secretId = '', names = '', signature = ''] =
      AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
    const timestamp = Number(headers['x-timestamp']);
    if (!signature) return { refusal: 'a TC3-HMAC-SHA256 signature is needed' };
    if (!sameText(secretId, this.#keys.secretId)) return { refusal: 'secret id error' };
    if (!(Math.abs(now - timestamp) <= MAX_SKEW)) return { refusal: 'signature is expired' };
    return { claim: { headers: pick(headers, names.split(';')), timestamp, signature } };
  }

  /**
   * Compares the signature with what it should be, and with those seen before.
   * @param url path and query as requested
   * @returns why it is refused
   */
  refusalOf(
    { headers, timestamp, signature }: Claim,
    url: string,
    parameters: Readonly<Record<string, unknown>>,
    now: number,
  ): string | undefined {
    if (!distinct(parameters)) return 'parameters are ambiguous';
    if (!sameText(signature, this.#right(headers, url, parameters, timestamp))) {
      return 'signature is wrong';
    }
    return this.#seen.before(signature, now) ? 'this request came before' : undefined;
  }

  /** Empty, and so equal to no signature, when the request cannot have been signed. */
  #right(
    headers: Claim['headers'],
    url: string,
    parameters: Readonly<Record<string, unknown>>,
    timestamp: number,
  ): string {
    try {
      const address = `http://${headers.host}${url}`;
      const signed = this.#signer.tc3sign('post', address, headers, parameters, timestamp);
      return String(signed.signature);
    } catch {
      return '';
    }
  }
}
