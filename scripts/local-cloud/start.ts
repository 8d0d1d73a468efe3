import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Engine, type EngineOptions, openEngine } from './engine/engine';
import { keysFor, originOf } from './server/address';
import { createCloudServer, type ServerOptions } from './server/server';

export interface LocalCloudOptions extends EngineOptions, ServerOptions {
  /** TCP port; 0 takes a free one. */
  readonly port: number;
  /** The address to listen on; 127.0.0.1 when left out. Any but loopback needs `keys`. */
  readonly host?: string;
}

/** A running local cloud. */
export interface LocalCloud {
  /** What goes into the SDK's environment: `TCB_CONTEXT_CNFG={"URL":"<url>"}`. */
  readonly url: string;
  readonly engine: Engine;
  /** Ends the connections, then the engine. */
  close(): Promise<void>;
}

const portOf = (address: string | AddressInfo | null, asked: number): number =>
  typeof address === 'object' ? (address?.port ?? asked) : asked;

/**
 * Opens an engine and serves it.
 * @throws FolderInUse; UnsafeAddress; an error with code EADDRINUSE when the port is taken
 */
export async function startLocalCloud({
  port,
  host = '127.0.0.1',
  keys,
  ...options
}: LocalCloudOptions): Promise<LocalCloud> {
  const guarded = { ...options, ...keysFor(host, keys) };
  const engine = openEngine(options);
  const server = createCloudServer(engine, guarded);
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    await engine.close();
    throw error;
  }
  const origin = originOf(host, portOf(server.address(), port));
  engine.files.serveAt(origin);
  return {
    url: `${origin}/admin`,
    engine,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await engine.close();
    },
  };
}
