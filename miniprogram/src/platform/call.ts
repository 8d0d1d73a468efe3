import type { ErrorOf, InputOf, OperationName, OutputOf } from '@shared/contract';
import { learnServerTime } from './clock';
import { send } from './send';
import { NoConnection } from './transport';

/** What a page gets: the output, an expected refusal with its sentence, or no connection. */
export type CallResult<Name extends OperationName> =
  | { ok: true; data: OutputOf<Name> }
  | { ok: false; error: CallFailure<Name> };

/**
 * `message` is what the person reads. Two codes are the phone's own: `NO_CONNECTION`, nothing is
 * known to have happened; `CLIENT_FAULT`, an error of this program, whose cause is in the console.
 */
export type CallFailure<Name extends OperationName = OperationName> =
  | (ErrorOf<Name> & { message: string })
  | {
      code: 'NO_CONNECTION' | 'CLIENT_FAULT';
      data: Record<string, never>;
      message: string;
    };

type Envelope<Name extends OperationName> = CallResult<Name> & { now: number };

const isEnvelope = <Name extends OperationName>(reply: unknown): reply is Envelope<Name> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && 'now' in reply;

const noConnection = {
  ok: false,
  error: { code: 'NO_CONNECTION', data: {}, message: '没有连上服务，请检查网络后再试' },
} as const;

const clientFault = {
  ok: false,
  error: { code: 'CLIENT_FAULT', data: {}, message: '页面出了问题，请关闭后重新打开' },
} as const;

/**
 * Calls an operation of the server. The server has checked its output against the contract, so the
 * phone reads it as it is and pays for no second check.
 */
export const call = async <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<CallResult<Name>> => {
  const sentAt = Date.now();
  try {
    const reply = await send(name, input);
    if (!isEnvelope<Name>(reply)) return noConnection;
    learnServerTime(reply.now, sentAt, Date.now());
    return reply.ok ? { ok: true, data: reply.data } : { ok: false, error: reply.error };
  } catch (cause) {
    if (cause instanceof NoConnection) return noConnection;
    console.error(cause);
    return clientFault;
  }
};
