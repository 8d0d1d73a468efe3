import http from 'node:http';
import type { InputOf, OperationName, Reply } from '@shared/contract';
import * as z from 'zod/mini';
import { BUILT_START, type RunningScript, type SpawnOptions, spawnScript } from './spawn';

const identities = z.object({
  clock: z.object({ now: z.int() }),
  identities: z.array(z.object({ id: z.string(), token: z.string() })),
});

export interface Answer {
  status: number;
  body: string;
}

export interface AppRequest {
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** One HTTP request with exactly the headers given, `Host` among them. */
const requestTo = (origin: string, path: string, { method, headers, body }: AppRequest = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const request = http.request(`${origin}${path}`, { method, headers, agent: false });
    request.once('error', reject);
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      );
    });
    request.end(body);
  });

const isReply = <Name extends OperationName>(_: Name, reply: unknown): reply is Reply<Name> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply;

interface AppOptions extends Pick<SpawnOptions, 'args' | 'env'> {
  /** The script as it is instead of the one built in advance. */
  script?: string;
}

export interface RunningApp {
  readonly origin: string;
  readonly script: RunningScript;
  readonly request: (path: string, options?: AppRequest) => Promise<Answer>;
  readonly call: <Name extends OperationName>(
    token: string,
    name: Name,
    input: InputOf<Name>,
  ) => Promise<Reply<Name>>;
  /** The fictional people's tokens by person, and the clock of the demonstration. */
  readonly demo: () => Promise<{ now: number; tokenOf: (personId: string) => string }>;
}

/** Starts the whole product without its browser client, as `npm start` would. */
export const startApp = async (
  dataDir: string,
  { script: file = BUILT_START, args: more = [], env = {} }: AppOptions = {},
): Promise<RunningApp> => {
  const args = ['--api-only', '--port', '0', '--data', dataDir, ...more];
  const script = spawnScript(file, { args, env });
  const [, origin = ''] = await script.line(/^打开 (http:\/\/127\.0\.0\.1:\d+)\/$/);
  const request = (path: string, options?: AppRequest) => requestTo(origin, path, options);
  return {
    origin,
    script,
    request,
    call: async (token, name, input) => {
      const { body } = await request(`/call/${name}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}` },
        body: JSON.stringify(input),
      });
      const reply: unknown = JSON.parse(body);
      if (isReply(name, reply)) return reply;
      throw new Error(`no reply of ${name}: ${body}`);
    },
    demo: async () => {
      const { body } = await request('/demo/identities');
      const { clock, identities: people } = z.parse(identities, JSON.parse(body));
      return {
        now: clock.now,
        tokenOf: (personId) => {
          const token = people.find(({ id }) => id === personId)?.token;
          if (!token) throw new Error(`no token for ${personId}`);
          return token;
        },
      };
    },
  };
};
