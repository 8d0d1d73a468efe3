import { randomUUID } from 'node:crypto';
import type { Wechat } from '@cloud/runtime/wechat';
import * as z from 'zod/mini';
import type { Sessions } from './sessions';

export type LoginAnswer =
  | { status: 200; token: string; expiresAt: number }
  | { status: 400 | 401 | 503; error: string; message: string };

/** What `POST /login` does with its body. */
export type Login = (body: unknown) => Promise<LoginAnswer>;

const withCode = z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(512)) });

const refusals = {
  malformed: { status: 400, error: 'MALFORMED', message: '登录请求不完整，请关闭后重新打开' },
  rejected: { status: 401, error: 'CODE_REJECTED', message: '微信没有认可这次登录，请重新打开' },
  down: { status: 503, error: 'WECHAT_DOWN', message: '暂时连不上微信的登录服务，请稍后再试' },
} as const;

/** WeChat login: a code of `wx.login` becomes the account, the account a token of ours. */
export const wechatLogin =
  (wechat: Pick<Wechat, 'openIdOf'>, sessions: Sessions): Login =>
  async (body) => {
    const parsed = withCode.safeParse(body);
    if (!parsed.success) return refusals.malformed;
    const answer = await wechat.openIdOf(parsed.data.code);
    if (!answer.ok) return refusals[answer.reason];
    return { status: 200, ...(await sessions.begin(answer.openId)) };
  };

/**
 * An account for a browser on this machine, where no WeChat is: it is nobody until it is bound, and
 * whoever has the browser has it.
 */
export const browserLogin =
  (sessions: Sessions): Login =>
  async () => ({ status: 200, ...(await sessions.begin(`browser:${randomUUID()}`)) });
