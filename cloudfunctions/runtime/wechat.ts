import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';

/** WeChat's own address; a setting can name another. */
const DEFAULT_ORIGIN = 'https://api.weixin.qq.com';

/**
 * `rejected`: WeChat answered that the code is wrong, used or over, so a new one is needed.
 * `down`: it did not answer, is busy, or the settings are wrong; the same again later may do.
 */
export type WechatRefusal = { ok: false; reason: 'rejected' | 'down'; errcode?: number };

/** Where phone numbers come from. */
export interface PhoneNumbers {
  /** @param code what the phone number button gave; good once, for five minutes */
  numberOf: (code: string) => Promise<{ ok: true; number: string } | WechatRefusal>;
}

export interface Wechat extends PhoneNumbers {
  /** @param code what `wx.login` gave; good once, for five minutes */
  openIdOf: (code: string) => Promise<{ ok: true; openId: string } | WechatRefusal>;
}

export interface WechatParts {
  appId: string;
  secret: string;
  /** Without a slash at the end. */
  origin: string;
  clock: () => Instant;
}

/** Settings of the environment that name the mini-program. */
export interface WechatSettings {
  WECHAT_APPID?: string | undefined;
  WECHAT_SECRET?: string | undefined;
  WECHAT_ORIGIN?: string | undefined;
}

const TIMEOUT_MS = 8_000;

/** Taken off a token's life, so that none ends on the way. */
const MARGIN_MS = 5 * 60_000;

const failure = z.object({ errcode: z.optional(z.int()) });
const session = z.object({ openid: z.string().check(z.minLength(1)) });
const token = z.object({ access_token: z.string(), expires_in: z.number() });
const phone = z.object({
  phone_info: z.object({
    purePhoneNumber: z.string(),
    countryCode: z.union([z.string(), z.number()]),
  }),
});

/** 不合法的code, code已被使用, code blocked. */
const REJECTED: readonly unknown[] = [40029, 40163, 40226];

/** The access token is wrong or over. */
const STALE_TOKEN: readonly unknown[] = [40001, 40014, 42001];

const refusalOf = (answer: unknown): WechatRefusal => {
  const errcode = failure.safeParse(answer).data?.errcode;
  return { ok: false, reason: REJECTED.includes(errcode) ? 'rejected' : 'down', errcode };
};

/**
 * The three endpoints of WeChat the product needs: who is there (code2session), what is their number
 * (getuserphonenumber), and the token for it (stable_token). Nothing is logged here: addresses carry
 * the secret.
 */
export const createWechat = ({ appId, secret, origin, clock }: WechatParts): Wechat => {
  let known: { value: string; until: Instant } | undefined;

  /** Undefined when there is no answer, or none that is JSON. */
  const ask = async (path: string, query: Record<string, string>, body?: object) => {
    try {
      const response = await fetch(`${origin}${path}?${new URLSearchParams(query)}`, {
        method: body ? 'POST' : 'GET',
        ...(body ? { body: JSON.stringify(body) } : {}),
        headers: body ? { 'Content-Type': 'application/json' } : {},
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const answer: unknown = await response.json();
      return answer;
    } catch {
      return undefined;
    }
  };

  const accessToken = async (): Promise<string | undefined> => {
    if (known && clock() < known.until) return known.value;
    const answer = token.safeParse(
      await ask(
        '/cgi-bin/stable_token',
        {},
        { grant_type: 'client_credential', appid: appId, secret },
      ),
    );
    if (!answer.success) return undefined;
    const { access_token: value, expires_in: seconds } = answer.data;
    known = { value, until: clock() + seconds * 1000 - MARGIN_MS };
    return value;
  };

  const askNumber = async (code: string) => {
    const value = await accessToken();
    return value === undefined
      ? undefined
      : ask('/wxa/business/getuserphonenumber', { access_token: value }, { code });
  };

  return {
    openIdOf: async (code) => {
      const answer = await ask('/sns/jscode2session', {
        appid: appId,
        secret,
        js_code: code,
        grant_type: 'authorization_code',
      });
      const parsed = session.safeParse(answer);
      return parsed.success ? { ok: true, openId: parsed.data.openid } : refusalOf(answer);
    },

    numberOf: async (code) => {
      let answer = await askNumber(code);
      if (STALE_TOKEN.includes(failure.safeParse(answer).data?.errcode)) {
        known = undefined;
        answer = await askNumber(code);
      }
      const parsed = phone.safeParse(answer);
      if (!parsed.success) return refusalOf(answer);
      const { purePhoneNumber, countryCode } = parsed.data.phone_info;
      return String(countryCode) === '86'
        ? { ok: true, number: purePhoneNumber }
        : { ok: false, reason: 'rejected' };
    },
  };
};

/** WeChat as the settings name it; undefined when they name no mini-program. */
export const wechatOf = (
  { WECHAT_APPID, WECHAT_SECRET, WECHAT_ORIGIN }: WechatSettings,
  clock: () => Instant,
): Wechat | undefined =>
  WECHAT_APPID && WECHAT_SECRET
    ? createWechat({
        appId: WECHAT_APPID,
        secret: WECHAT_SECRET,
        origin: WECHAT_ORIGIN || DEFAULT_ORIGIN,
        clock,
      })
    : undefined;
