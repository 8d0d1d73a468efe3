import { getHeapStatistics } from 'node:v8';
import type { CloudReply } from '../../types';
import { callHandler, loadHandler } from './handler';
import { captureOutput } from './output';
import type { Call, FromInstance, InstanceData, ToInstance } from './protocol';
import { takeShortPath } from './short-path';

/** The first thing that runs in the process of an instance. */

const data: InstanceData = JSON.parse(process.argv[1] ?? '{}');
process.argv[1] = data.entry;

const post = (message: FromInstance, sent?: () => void): void => {
  process.send?.(message, undefined, {}, sent);
};
const heapBytes = () => getHeapStatistics().used_heap_size;

const describe = (error: unknown) => {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { message, stack: error instanceof Error ? (error.stack ?? message) : message };
};

const waiting = new Map<number, (reply: CloudReply) => void>();
let asked = 0;

const ask = (request: string): Promise<CloudReply> =>
  new Promise((resolve) => {
    asked += 1;
    waiting.set(asked, resolve);
    post({ type: 'request', id: asked, request });
  });

/** What names a caller; gone after each call, whoever set it. */
const OF_A_CALL =
  /^(WX_|TCB_(UUID|SEQID|SOURCE|CONTEXT_KEYS|CUSTOM_USER_ID|ISANONYMOUS_USER)|LOGINTYPE|TRIGGER_SRC)/;

function forgetCaller(): void {
  for (const name of Object.keys(process.env)) {
    if (OF_A_CALL.test(name)) delete process.env[name];
  }
}

async function answer(
  handler: Awaited<ReturnType<typeof loadHandler>>,
  { event, context, variables }: Call,
): Promise<FromInstance> {
  Object.assign(process.env, variables);
  try {
    const result = await callHandler(handler, JSON.parse(event), context);
    return { type: 'result', json: JSON.stringify(result) ?? 'null', heapBytes: heapBytes() };
  } catch (error) {
    return { type: 'failure', ...describe(error), heapBytes: heapBytes() };
  } finally {
    forgetCaller();
  }
}

const crash = (error: unknown): void =>
  post({ type: 'crashed', ...describe(error) }, () => process.exit(1));

async function serve(): Promise<void> {
  process.on('disconnect', () => process.exit());
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  captureOutput((level, text) => post({ type: 'log', level, text }));
  if (data.shortPath) takeShortPath(ask);
  const loading = loadHandler(data.entry, data.exportName);
  process.on('message', (message: ToInstance) => {
    if (message.type === 'reply') {
      waiting.get(message.id)?.(message.reply);
      waiting.delete(message.id);
      return;
    }
    loading
      .then((handler) => answer(handler, message))
      .then(
        (message) => post(message),
        () => undefined,
      );
  });
  try {
    await loading;
    post({ type: 'loaded' });
  } catch (error) {
    post({ type: 'unusable', ...describe(error) });
  }
}

serve();
