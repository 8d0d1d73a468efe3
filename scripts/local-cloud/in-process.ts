import cloudbase from '@cloudbase/node-sdk';
import type { Engine } from './engine/engine';
import { CloudError } from './errors';
import type { CloudReply } from './types';

/**
 * Sends the database calls of `@cloudbase/node-sdk`, in this process, straight to an engine: same
 * SDK code, same actions and same answers, without HTTP, signing and the cost of both.
 *
 * The SDK's database sends each request through the class in `Db.reqClass`, and node-sdk sets that
 * class whenever `app.database()` is called. So the property is pinned, and what the SDK sets is
 * kept aside for when the engine is released. The deployed code stays as it is: only the one who
 * puts a local run together calls this. `callFunction` and storage still go over the wire. It does
 * not reach a bundle that carries its own copy of the SDK.
 * @returns how to undo it; queries made before keep their transport
 */
export function connectInProcess(engine: Engine): () => void {
  const database = databaseClass();
  let pinnedAside: unknown = Reflect.get(database, 'reqClass');
  Object.defineProperty(database, 'reqClass', {
    configurable: true,
    get: () => requestClass(engine),
    set: (value: unknown) => {
      pinnedAside = value;
    },
  });
  return () => {
    Object.defineProperty(database, 'reqClass', {
      configurable: true,
      writable: true,
      value: pinnedAside,
    });
  };
}

/** The database class of the very copy of the SDK that the product imports. */
const databaseClass = () => cloudbase.init({ env: 'local' }).database().constructor;

const requestClasses = new WeakMap<Engine, ReturnType<typeof makeRequestClass>>();

function requestClass(engine: Engine) {
  const known = requestClasses.get(engine) ?? makeRequestClass(engine);
  requestClasses.set(engine, known);
  return known;
}

/** A refusal is thrown, as the SDK's own request class does. */
class RequestError extends CloudError {
  constructor(
    code: string,
    message: string,
    readonly requestId: string,
  ) {
    super(code, message);
  }
}

const makeRequestClass = (engine: Engine) =>
  class InProcessRequest {
    async send(action: string, parameters: object = {}): Promise<CloudReply> {
      const reply = await engine.execute({ ...parameters, action });
      if (!reply.code) return reply;
      throw new RequestError(reply.code, reply.message ?? reply.code, reply.requestId);
    }
  };
