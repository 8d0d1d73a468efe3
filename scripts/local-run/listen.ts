import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Listens on 127.0.0.1. @returns the server and its address, without a slash at the end */
export const listenOn = async (port: number): Promise<{ server: Server; origin: string }> => {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { server, origin: `http://127.0.0.1:${actual}` };
};

/** As `listenOn`, but takes any free port when the wished one is taken. */
export const listenNear = (port: number) =>
  listenOn(port).catch((error: unknown) => {
    if (isTaken(error)) return listenOn(0);
    throw error;
  });
