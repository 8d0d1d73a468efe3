import { NoConnection, type Transport } from './transport';

/** What the transport needs of the phone; every promise rejects when nothing answered. */
export interface HttpsParts {
  post: (
    path: string,
    body: unknown,
    token: string | undefined,
  ) => Promise<{ status: number; body: unknown }>;
  /** What the server's `POST /login` takes: proof of who is there, good once. */
  proof: () => Promise<unknown>;
  readToken: () => string | undefined;
  writeToken: (token: string) => void;
}

const tokenIn = (body: unknown): string | undefined => {
  if (typeof body !== 'object' || body === null || !('token' in body)) return undefined;
  return typeof body.token === 'string' ? body.token : undefined;
};

/**
 * Calls a server of the office's own. The token comes from a login; when the server knows it no
 * longer, the phone logs in anew and asks once more. Logins that are wanted at once are one.
 */
export const httpsTransport = ({ post, proof, readToken, writeToken }: HttpsParts): Transport => {
  let running: Promise<string | undefined> | undefined;

  const logIn = async (): Promise<string | undefined> => {
    const { status, body } = await post('/login', await proof(), undefined);
    const token = status === 200 ? tokenIn(body) : undefined;
    if (token !== undefined) writeToken(token);
    else if (status >= 500) throw new NoConnection(`login answered ${status}`);
    return token;
  };

  const logInOnce = (): Promise<string | undefined> => {
    running ??= logIn().finally(() => {
      running = undefined;
    });
    return running;
  };

  return async (name, input) => {
    try {
      const path = `/call/${encodeURIComponent(name)}`;
      const token = readToken() ?? (await logInOnce());
      const first = await post(path, input, token);
      if (first.status !== 401) return first.body;
      // Another call may have logged in meanwhile.
      const present = readToken();
      const fresh = present !== token && present !== undefined ? present : await logInOnce();
      return fresh === undefined ? first.body : (await post(path, input, fresh)).body;
    } catch (cause) {
      throw cause instanceof NoConnection ? cause : new NoConnection(String(cause));
    }
  };
};
