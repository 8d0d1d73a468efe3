import * as z from 'zod/mini';
import { readEnvironment } from '../runtime/environment';
import { jsonLog } from '../runtime/log';
import { messagingOf } from '../runtime/messenger';
import { wechatOf } from '../runtime/wechat';
import { openDatabase } from '../store';
import { type Api, createApi } from './create-api';

const event = z.object({
  name: z.string(),
  input: z.optional(z.unknown()),
  upload: z.optional(z.unknown()),
});

let api: Api | undefined;

/** Built at the first call and kept for the life of the instance. */
const theApi = (): Api => {
  if (api) return api;
  const environment = readEnvironment(process.env);
  const { TCB_ENV, CHECK_IN_SECRET, CHECK_IN_LINK, JOIN_LINK, SETUP_CODE_HASH } = environment;
  const wechat = wechatOf(environment, Date.now);
  api = createApi({
    db: openDatabase(TCB_ENV),
    checkInSecret: CHECK_IN_SECRET,
    checkInLink: CHECK_IN_LINK,
    clock: Date.now,
    log: jsonLog(console.log),
    joinLink: JOIN_LINK,
    eventLink: environment.EVENT_LINK,
    verifyLink: environment.VERIFY_LINK,
    setUpCodeHash: SETUP_CODE_HASH,
    phoneNumbers: wechat,
    messaging: messagingOf(environment, wechat?.messenger),
  });
  return api;
};

/**
 * The cloud function `api`. WeChat puts the caller's identity into the environment of each call;
 * what the caller sends is never taken for one.
 */
export const main = (raw: unknown) => {
  const { name, input, upload } = z.catch(event, { name: '' }).parse(raw);
  return theApi()({ name, input, upload, accountId: process.env.WX_OPENID || undefined });
};
