import * as z from 'zod/mini';
import { readTimerEnvironment } from '../runtime/environment';
import { jsonLog } from '../runtime/log';
import { messagingOf } from '../runtime/messenger';
import { wechatOf } from '../runtime/wechat';
import { openDatabase } from '../store';
import { createTimer, type Timer } from './create-timer';

/** What the platform passes when a timer fires. */
const event = z.object({ Type: z.literal('Timer'), TriggerName: z.string() });

let timer: Timer | undefined;

const theTimer = (): Timer => {
  if (timer) return timer;
  const environment = readTimerEnvironment(process.env);
  timer = createTimer({
    db: openDatabase(environment.TCB_ENV),
    clock: Date.now,
    log: jsonLog(console.log),
    messaging: messagingOf(environment, wechatOf(environment, Date.now)?.messenger),
  });
  return timer;
};

/** The cloud function `timer`: runs the job its trigger names. Nobody else may call it. */
export const main = async (raw: unknown) => {
  const parsed = event.safeParse(raw);
  // A phone that could call it would be named in the environment: a second lock behind the rules.
  if (!parsed.success || process.env.WX_OPENID) throw new Error('only timers call this function');
  return theTimer()(parsed.data.TriggerName);
};
