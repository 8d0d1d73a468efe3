import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';

export interface WechatParts {
  appId: string;
  secret: string;
  /** Without a slash at the end. */
  origin: string;
  clock: () => Instant;
}

/**
 * What came of a question to WeChat. `unreached`: it never left, so nothing was done. `unanswered`: it
 * left, and no answer came that can be read; what WeChat did nobody knows.
 */
export type Asked = { answer: unknown } | { failed: 'unreached' | 'unanswered' };

const TIMEOUT_MS = 8_000;

/** Taken off a token's life, so that none ends on the way. */
const MARGIN_MS = 5 * 60_000;

const failure = z.object({ errcode: z.optional(z.int()) });
const token = z.object({ access_token: z.string(), expires_in: z.number() });

/** The access token is wrong or over. */
const STALE_TOKEN: readonly unknown[] = [40001, 40014, 42001];

/** Faults of a connection that was never made. */
const NEVER_LEFT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

const withCode = z.object({ cause: z.object({ code: z.string() }) });

const hasNotLeft = (error: unknown): boolean => {
  const code = withCode.safeParse(error).data?.cause.code ?? '';
  return NEVER_LEFT.test(code) || code === 'UND_ERR_CONNECT_TIMEOUT';
};

/** The number WeChat gives a refusal; undefined in an answer without one. */
export const errcodeOf = (answer: unknown): number | undefined =>
  failure.safeParse(answer).data?.errcode;

/**
 * Asks WeChat's server. Nothing is logged here: addresses carry the secret.
 */
export const createWechatApi = ({ appId, secret, origin, clock }: WechatParts) => {
  let known: { value: string; until: Instant } | undefined;

  const ask = async (
    path: string,
    query: Record<string, string>,
    body?: object,
  ): Promise<Asked> => {
    try {
      const response = await fetch(`${origin}${path}?${new URLSearchParams(query)}`, {
        method: body ? 'POST' : 'GET',
        ...(body ? { body: JSON.stringify(body) } : {}),
        headers: body ? { 'Content-Type': 'application/json' } : {},
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const answer: unknown = await response.json();
      return { answer };
    } catch (error) {
      return { failed: hasNotLeft(error) ? 'unreached' : 'unanswered' };
    }
  };

  const accessToken = async (): Promise<string | undefined> => {
    if (known && clock() < known.until) return known.value;
    const body = { grant_type: 'client_credential', appid: appId, secret };
    const asked = await ask('/cgi-bin/stable_token', {}, body);
    const answer = token.safeParse('answer' in asked ? asked.answer : undefined);
    if (!answer.success) return undefined;
    const { access_token: value, expires_in: seconds } = answer.data;
    known = { value, until: clock() + seconds * 1000 - MARGIN_MS };
    return value;
  };

  const askOnce = async (path: string, body: object): Promise<Asked> => {
    const value = await accessToken();
    return value === undefined ? { failed: 'unreached' } : ask(path, { access_token: value }, body);
  };

  return {
    /** A question that proves itself by the secret. */
    withSecret: (path: string, query: Record<string, string>) =>
      ask(path, { appid: appId, secret, ...query }),

    /** A question that needs an access token; one that ended before its time is asked for anew. */
    withToken: async (path: string, body: object): Promise<Asked> => {
      const asked = await askOnce(path, body);
      if (!('answer' in asked) || !STALE_TOKEN.includes(errcodeOf(asked.answer))) return asked;
      known = undefined;
      return askOnce(path, body);
    },
  };
};

export type WechatApi = ReturnType<typeof createWechatApi>;
