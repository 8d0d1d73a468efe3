import { functionOf } from '@shared/contract/functions';
import * as z from 'zod/mini';
import { demoAccountOf } from '../../scripts/demo/seed';
import {
  type LaunchOptions,
  launchMiniProgram,
  type MiniProgram,
  NetworkDownError,
} from '../weapp/host';
import { WEAPP_BUILD } from './build-clients';
import type { World } from './world';

const event = z.strictObject({
  name: z.string(),
  input: z.optional(z.unknown()),
  upload: z.optional(z.unknown()),
});

/** What WeChat takes in one call, in bytes. */
const CALL_CARRIES = 100 * 1024;

/** One call of the function `api` as the phone sent it. */
export type SentCall = z.infer<typeof event>;

/** How a call fares on its way: it arrives, never arrives, or its answer is lost on the way back. */
export type Way = 'arrives' | 'lost' | 'answer lost';

/** The phone of one fictional person, with the mini-program of this build on it. */
export interface WechatPhone {
  /** Opens the mini-program; from a link or a code with a path and a query. */
  readonly open: (
    how?: Pick<LaunchOptions, 'path' | 'query' | 'scene' | 'answers'>,
  ) => Promise<MiniProgram>;
  /** Decides how each call fares from now on; without it every call arrives. */
  readonly onTheWay: (way: (call: SentCall) => Way) => void;
  /** The calls of one operation so far. */
  readonly sent: (name: string) => SentCall[];
  readonly close: () => void;
}

/** Gives somebody of the world a phone. WeChat tells the function whose phone it is. */
export const wechatPhone = (world: World, personId: string): WechatPhone =>
  wechatPhoneOf(world, demoAccountOf(personId));

/** The phone of an account, bound to somebody of the world or not. */
export function wechatPhoneOf(world: World, accountId: string): WechatPhone {
  const storage = new Map<string, string>();
  const running: MiniProgram[] = [];
  const sent: SentCall[] = [];
  let wayOf = (_call: SentCall): Way => 'arrives';
  const callFunction = async (functionName: string, data: unknown) => {
    const call = z.parse(event, data);
    if (functionName !== functionOf(call.name)) {
      throw new Error(`${call.name} does not belong to the function ${functionName}`);
    }
    if (Buffer.byteLength(JSON.stringify(data)) > CALL_CARRIES)
      throw new Error('data exceed max size');
    sent.push(call);
    const way = wayOf(call);
    if (way === 'lost') throw new NetworkDownError();
    const reply = await world.api({ input: undefined, ...call, accountId });
    if (way === 'answer lost') throw new NetworkDownError();
    return reply;
  };
  return {
    open: async (how = {}) => {
      const app = await launchMiniProgram({ dir: WEAPP_BUILD, callFunction, storage, ...how });
      running.push(app);
      return app;
    },
    onTheWay: (way) => {
      wayOf = way;
    },
    sent: (name) => sent.filter((call) => call.name === name),
    close: () => {
      for (const app of running) app.close();
    },
  };
}
