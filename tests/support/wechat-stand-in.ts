import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenOn } from '../../scripts/local-run/listen';

export const APP = { appId: 'wx-test-app', secret: 'a secret nobody may log' } as const;

/** What the stand-in is told to do and has seen. */
interface Scene {
  /** Login codes and the account each leads to; each is good once. */
  logins: Map<string, string>;
  /** Phone codes and numbers, with the country's code; each is good once. */
  phones: Map<string, { number: string; country: string }>;
  /** How many messages each account still allows, whatever the template. */
  allows: Map<string, number>;
  /** Messages that were taken, as they were handed over. */
  messages: Record<string, unknown>[];
  /**
   * Everything answers like this: `busy` with errcode -1, `broken` with no JSON, `mute` does what it
   * is asked and lets the answer go.
   */
  mood: 'well' | 'busy' | 'broken' | 'mute';
  tokensGiven: number;
  /** Ends the access token before its time. */
  endToken: () => void;
}

const USED = { errcode: 40163, errmsg: 'code been used' };
const INVALID = { errcode: 40029, errmsg: 'invalid code' };

/**
 * WeChat's endpoints as their documentation describes them: code2session, stable_token,
 * getuserphonenumber and subscribeMessage.send.
 */
export const wechatStandIn = async () => {
  const { server, origin } = await listenOn(0);
  let token = '';
  const used = new Set<string>();
  const scene: Scene = {
    logins: new Map(),
    phones: new Map(),
    allows: new Map(),
    messages: [],
    mood: 'well',
    tokensGiven: 0,
    endToken: () => {
      token = 'another one';
    },
  };

  const once = <Value>(codes: Map<string, Value>, code: string): Value | typeof USED => {
    const value = codes.get(code);
    if (used.has(code)) return USED;
    if (value === undefined) return INVALID as typeof USED;
    used.add(code);
    return value;
  };

  const session = (query: URLSearchParams) => {
    const right = query.get('appid') === APP.appId && query.get('secret') === APP.secret;
    if (!right) return { errcode: 40125, errmsg: 'invalid appsecret' };
    const account = once(scene.logins, query.get('js_code') ?? '');
    return typeof account === 'string' ? { openid: account, session_key: 'not for us' } : account;
  };

  const stableToken = (body: Record<string, unknown>) => {
    if (body.appid !== APP.appId || body.secret !== APP.secret) {
      return { errcode: 40125, errmsg: 'invalid appsecret' };
    }
    scene.tokensGiven += 1;
    token = `access-${scene.tokensGiven}`;
    return { access_token: token, expires_in: 7200 };
  };

  const phone = (query: URLSearchParams, body: Record<string, unknown>) => {
    if (query.get('access_token') !== token) return { errcode: 42001, errmsg: 'token expired' };
    const found = once(scene.phones, String(body.code));
    if ('errcode' in found) return found;
    const { number, country } = found;
    return {
      errcode: 0,
      errmsg: 'ok',
      phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: country },
    };
  };

  /** As subscribeMessage.send checks them: a `thing` holds 20 characters, and nothing is empty. */
  const fits = (field: string, value: unknown): boolean =>
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= (field.startsWith('thing') ? 20 : field.startsWith('phrase') ? 5 : 32);

  const subscribeMessage = (query: URLSearchParams, body: Record<string, unknown>) => {
    if (query.get('access_token') !== token) return { errcode: 42001, errmsg: 'token expired' };
    const account = String(body.touser);
    const left = scene.allows.get(account);
    if (left === undefined) return { errcode: 40003, errmsg: 'invalid openid' };
    if (left === 0) return { errcode: 43101, errmsg: 'user refuse to accept the msg' };
    const fields = Object.entries(body.data ?? {});
    if (!fields.every(([field, data]) => fits(field, data.value))) {
      return { errcode: 47003, errmsg: 'argument invalid' };
    }
    scene.allows.set(account, left - 1);
    scene.messages.push(body);
    return { errcode: 0, errmsg: 'ok' };
  };

  const answer = async (request: IncomingMessage): Promise<object> => {
    const url = new URL(request.url ?? '/', origin);
    const body = JSON.parse((await text(request)) || '{}');
    if (scene.mood === 'busy') return { errcode: -1, errmsg: 'system error' };
    if (url.pathname === '/sns/jscode2session') return session(url.searchParams);
    if (url.pathname === '/cgi-bin/stable_token') return stableToken(body);
    if (url.pathname === '/wxa/business/getuserphonenumber') return phone(url.searchParams, body);
    if (url.pathname === '/cgi-bin/message/subscribe/send') {
      return subscribeMessage(url.searchParams, body);
    }
    return { errcode: 40066, errmsg: 'invalid url' };
  };

  server.on('request', async (request, response) => {
    const reply = await answer(request);
    const isToken = request.url?.startsWith('/cgi-bin/stable_token');
    if (scene.mood === 'mute' && !isToken) return request.socket.destroy();
    response.end(scene.mood === 'broken' ? '<html>502</html>' : JSON.stringify(reply));
  });

  return {
    origin,
    scene,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export type WechatStandIn = Awaited<ReturnType<typeof wechatStandIn>>;
