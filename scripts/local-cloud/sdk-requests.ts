import type { CloudReply } from './types';

/** Sends one request of the SDK's database on its way. */
type Send = (action: string, parameters: object) => Promise<CloudReply>;

/** A refusal is thrown, as the SDK's own request class does. */
class RequestError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly requestId: string,
  ) {
    super(message);
  }
}

const requestClass = (send: Send) =>
  class ShortRequest {
    async send(action: string, parameters: object = {}): Promise<CloudReply> {
      const reply = await send(action, parameters);
      if (!reply.code) return reply;
      throw new RequestError(reply.code, reply.message ?? reply.code, reply.requestId);
    }
  };

/**
 * Makes the SDK's database use another way than HTTP. It sends each request through the class in
 * `Db.reqClass`, and node-sdk sets that class whenever `app.database()` is called: so the property
 * is pinned, and what the SDK sets is kept aside.
 * @param database the class `Db` of one copy of `@cloudbase/database`
 * @returns how to undo it; queries made before keep their way
 */
export function pinRequests(database: object, send: Send): () => void {
  const pinned = requestClass(send);
  let aside: unknown = Reflect.get(database, 'reqClass');
  Object.defineProperty(database, 'reqClass', {
    configurable: true,
    get: () => pinned,
    set: (value: unknown) => {
      aside = value;
    },
  });
  return () => {
    Object.defineProperty(database, 'reqClass', {
      configurable: true,
      writable: true,
      value: aside,
    });
  };
}
