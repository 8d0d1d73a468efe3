import { once } from 'node:events';
import { type Engine, type EngineOptions, openEngine } from './engine/engine';
import { createCloudServer } from './server/server';

export interface LocalCloudOptions extends EngineOptions {
  /** TCP port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
}

/** A running local cloud. */
export interface LocalCloud {
  /** What goes into the SDK's environment: `TCB_CONTEXT_CNFG={"URL":"<url>"}`. */
  readonly url: string;
  readonly engine: Engine;
  /** Ends the connections, then the engine. */
  close(): Promise<void>;
}

/**
 * Opens an engine and serves it on 127.0.0.1.
 * @throws FolderInUse; an error with code EADDRINUSE when the port is taken
 */
export async function startLocalCloud({
  port,
  ...options
}: LocalCloudOptions): Promise<LocalCloud> {
  const engine = openEngine(options);
  const server = createCloudServer(engine);
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    await engine.close();
    throw error;
  }
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`;
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
