import Module from 'node:module';
import { pinRequests } from '../../sdk-requests';
import type { CloudReply } from '../../types';

const DATABASE = '@cloudbase/database';

/**
 * Lets the SDK's database speak to the engine of this process. Every copy of the SDK that is loaded
 * from a folder is reached, the one inside wx-server-sdk too; one that is part of a bundle is not
 * and keeps to the wire.
 * @param ask sends a request, as JSON, to the engine
 */
export function takeShortPath(ask: (request: string) => Promise<CloudReply>): void {
  const load: unknown = Reflect.get(Module, '_load');
  if (typeof load !== 'function') return;
  const pinned = new WeakSet<object>();
  Reflect.set(Module, '_load', function (this: unknown, request: string, ...rest: unknown[]) {
    const loaded: unknown = Reflect.apply(load, this, [request, ...rest]);
    const database: unknown = request === DATABASE ? Object(loaded).Db : undefined;
    if (typeof database === 'function' && !pinned.has(database)) {
      pinned.add(database);
      pinRequests(database, (action, parameters) => ask(JSON.stringify({ ...parameters, action })));
    }
    return loaded;
  });
}
