import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import type { Messenger } from './messenger';
import { type Asked, createWechatApi, errcodeOf, type WechatParts } from './wechat-api';
import { wechatMessenger } from './wechat-messenger';

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
  messenger: Messenger;
}

/** Settings of the environment that name the mini-program. */
export interface WechatSettings {
  WECHAT_APPID?: string | undefined;
  WECHAT_SECRET?: string | undefined;
  WECHAT_ORIGIN?: string | undefined;
}

const session = z.object({ openid: z.string().check(z.minLength(1)) });
const phone = z.object({
  phone_info: z.object({
    purePhoneNumber: z.string(),
    countryCode: z.union([z.string(), z.number()]),
  }),
});

/** 不合法的code, code已被使用, code blocked. */
const REJECTED: readonly unknown[] = [40029, 40163, 40226];

const answerOf = (asked: Asked): unknown => ('answer' in asked ? asked.answer : undefined);

const refusalOf = (answer: unknown): WechatRefusal => {
  const errcode = errcodeOf(answer);
  return { ok: false, reason: REJECTED.includes(errcode) ? 'rejected' : 'down', errcode };
};

/**
 * What the product needs of WeChat: who is there (code2session), what is their number
 * (getuserphonenumber), and to write to them (subscribeMessage.send).
 */
export const createWechat = (parts: WechatParts): Wechat => {
  const api = createWechatApi(parts);
  return {
    openIdOf: async (code) => {
      const query = { js_code: code, grant_type: 'authorization_code' };
      const answer = answerOf(await api.withSecret('/sns/jscode2session', query));
      const parsed = session.safeParse(answer);
      return parsed.success ? { ok: true, openId: parsed.data.openid } : refusalOf(answer);
    },

    numberOf: async (code) => {
      const answer = answerOf(await api.withToken('/wxa/business/getuserphonenumber', { code }));
      const parsed = phone.safeParse(answer);
      if (!parsed.success) return refusalOf(answer);
      const { purePhoneNumber, countryCode } = parsed.data.phone_info;
      return String(countryCode) === '86'
        ? { ok: true, number: purePhoneNumber }
        : { ok: false, reason: 'rejected' };
    },

    messenger: wechatMessenger(api),
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
