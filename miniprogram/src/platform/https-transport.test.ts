import { httpsTransport } from './https-transport';
import { NoConnection } from './transport';

/** A server that knows some tokens and gives out new ones. */
const scene = (kept?: string) => {
  const known = new Set<string>();
  const state = { token: kept, logins: 0, calls: [] as (string | undefined)[], loginStatus: 200 };
  const send = httpsTransport({
    proof: async () => ({ code: 'code' }),
    readToken: () => state.token,
    writeToken: (token) => {
      state.token = token;
    },
    post: async (path, body, token) => {
      if (path === '/login') {
        state.logins += 1;
        const fresh = `token-${state.logins}`;
        known.add(fresh);
        return { status: state.loginStatus, body: { token: fresh } };
      }
      state.calls.push(token);
      return known.has(token ?? '')
        ? { status: 200, body: { ok: true, data: body } }
        : { status: 401, body: { ok: false } };
    },
  });
  return { known, state, send };
};

describe('calls to a server of the office’s own', () => {
  it('log in first, once for all that are wanted at once', async () => {
    const { send, state } = scene();
    const answers = await Promise.all([send('a.b', 1), send('a.c', 2), send('a.d', 3)]);
    expect(answers).toEqual([1, 2, 3].map((data) => ({ ok: true, data })));
    expect(state.logins).toBe(1);
  });

  it('log in anew when the token is known no longer, and ask once more', async () => {
    const { send, state, known } = scene('old');
    expect(await send('a.b', 1)).toEqual({ ok: true, data: 1 });
    expect(state.calls).toEqual(['old', 'token-1']);
    known.clear();
    await Promise.all([send('a.b', 1), send('a.b', 2)]);
    expect(state.logins).toBe(2);
  });

  it('ask once more, not for ever', async () => {
    const { send, state, known } = scene('old');
    known.add = () => known;
    expect(await send('a.b', 1)).toEqual({ ok: false });
    expect(state.calls).toHaveLength(2);
  });

  it('a login that is refused leaves the answer as it is; one that fails is no connection', async () => {
    const refused = scene('old');
    refused.state.loginStatus = 400;
    expect(await refused.send('a.b', 1)).toEqual({ ok: false });
    const down = scene();
    down.state.loginStatus = 503;
    await expect(down.send('a.b', 1)).rejects.toBeInstanceOf(NoConnection);
  });
});
