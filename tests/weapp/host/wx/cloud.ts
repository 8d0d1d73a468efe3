import { NetworkDownError } from '../errors';
import type { Activity } from '../logic/idle';
import type { Realm } from '../logic/realm';
import { asDictionary, asText, type Dictionary, invoke, plain } from '../values';
import type { Answers } from './answers';
import type { WxCall } from './call';

/** Stands for the cloud: gets the function's name and its event, gives its return value. */
export type CallFunction = (name: string, data: unknown) => Promise<unknown>;

const NETWORK_DOWN = -1;
const FUNCTION_FAILED = -504002;

interface CloudHost {
  readonly realm: () => Realm;
  readonly activity: Activity;
  readonly answers: Answers;
  readonly calls: WxCall[];
  readonly callFunction: CallFunction;
}

/** `wx.cloud`, with the errors the phone gives when the network or the function fails. */
export function cloudFunctions(host: CloudHost): Dictionary {
  const failure = (error: unknown) => {
    const isDown = error instanceof NetworkDownError;
    const errCode = isDown ? NETWORK_DOWN : FUNCTION_FAILED;
    const cause = error instanceof Error ? error.message : String(error);
    const errMsg = isDown
      ? `cloud.callFunction:fail Error: errCode: -1 | errMsg: ${cause}`
      : `cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: ${cause}`;
    return host.realm().error(errMsg, { errCode, errMsg });
  };

  const answer = async (name: string, data: unknown) => {
    if (host.answers.network === 'none') throw new NetworkDownError();
    return host.callFunction(name, data);
  };

  const callFunction = async (argument: unknown) => {
    const options = asDictionary(argument);
    const name = asText(options.name);
    const data = plain(options.data);
    host.calls.push({ api: 'cloud.callFunction', input: { name, data } });
    return host.activity.track(`cloud function ${name}`, async () => {
      try {
        const result = plain(await answer(name, data));
        const given = host
          .realm()
          .adopt({ errMsg: 'cloud.callFunction:ok', result, requestID: '1' });
        invoke(options, 'success', given);
        return given;
      } catch (cause) {
        const error = failure(cause);
        invoke(options, 'fail', error);
        throw error;
      } finally {
        invoke(options, 'complete');
      }
    });
  };

  return { init: () => undefined, callFunction };
}
