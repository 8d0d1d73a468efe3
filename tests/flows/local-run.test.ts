import { type RunningApp, startApp } from '../support/running-app';
import { tempDir } from '../support/temp-dir';

/** `npm start` itself; other tests start the same program built in advance. */
const script = 'scripts/start.ts';

const post = (token: string, body = '{}', headers = {}) => ({
  method: 'POST' as const,
  headers: { Authorization: `Bearer ${token}`, ...headers },
  body,
});

describe('operations by program, in the local run', () => {
  const folder = tempDir('local-run');
  let app: RunningApp;
  let token: string;

  beforeAll(async () => {
    app = await startApp(folder.path, { script });
    token = (await app.demo()).tokenOf('zhang-min');
  });
  afterAll(async () => {
    await app.script.stop();
    folder.remove();
  });

  const me = (bearer: string, headers = {}) =>
    app.request('/call/session.me', post(bearer, '{}', headers));

  it('an operation is POST /call/<operation> with a bearer token', async () => {
    const { status, body } = await me(token);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      ok: true,
      data: { memberId: 'zhang-min', name: '演示·张敏', officeName: '演示市体育局' },
    });
  });

  it('a made-up or altered token is nobody’s', async () => {
    const [account = '', seal = ''] = token.split('.');
    const staff = Buffer.from('demo-account:he-ping').toString('base64url');
    const others = [
      'x',
      `${account}.`,
      `${account}.${'A'.repeat(seal.length)}`,
      `${staff}.${seal}`,
    ];
    for (const bearer of [...others, account, `.${seal}`, `${token}x`]) {
      const { status, body } = await me(bearer);
      expect(status).toBe(401);
      expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'NOT_BOUND' } });
    }
    const bare = await app.request('/call/session.me', { method: 'POST', body: '{}' });
    expect(bare.status).toBe(401);
  });

  it('a page of another site, or another name for this machine, is turned away', async () => {
    const { host } = new URL(app.origin);
    for (const headers of [
      { Host: 'evil.example' },
      { Host: 'localhost.evil.example' },
      { Host: `${host}.evil.example` },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: `https://${host}` },
      { Origin: 'http://127.0.0.1:1' },
    ]) {
      const { status, body } = await me(token, headers);
      expect({ headers, status }).toEqual({ headers, status: 403 });
      expect(body).not.toContain('张敏');
    }
    expect((await me(token, { Origin: app.origin })).status).toBe(200);
  });

  it('the fictional identities are not given to another site either', async () => {
    const headers = { Origin: 'https://evil.example' };
    expect((await app.request('/demo/identities', { headers })).status).toBe(403);
  });

  it.each([
    ['no JSON', 'not json'],
    ['nothing', ''],
    ['a list', '[]'],
    ['more than 8 MB', `"${'x'.repeat(9 * 1024 * 1024)}"`],
  ])('%s is an invalid input, told as such', async (_, body) => {
    const answer = await app.request('/call/session.me', post(token, body));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });

  it.each([
    ['/call/nothing.here', 404],
    ['/call/__proto__', 404],
    ['/call/../settings.json', 404],
    ['/settings.json', 404],
    ['/%2e%2e/settings.json', 404],
  ])('there is nothing at %s', async (path, status) => {
    expect((await app.request(path, post(token))).status).toBe(status);
    expect((await app.request(path)).status).toBe(404);
  });

  it('an address that is none does no harm', async () => {
    const { status } = await app.request('//', post(token));
    expect(status).toBeGreaterThanOrEqual(400);
    expect((await me(token)).status).toBe(200);
  });

  it('a second start in the same folder is refused, and the first goes on', async () => {
    await expect(startApp(folder.path, { script })).rejects.toThrow();
    expect((await me(token)).status).toBe(200);
  });

  it('without demo data nobody is made up: no identities, and no member', async () => {
    const empty = tempDir('no-demo');
    const office = await startApp(empty.path, { script, args: ['--no-demo'] });
    expect((await office.request('/demo/identities')).status).toBe(404);
    const { status } = await office.request('/call/session.me', post(token));
    expect(status).toBe(401);
    await office.script.stop();
    empty.remove();
  });

  it('data and tokens survive a restart', async () => {
    await app.script.stop();
    app = await startApp(folder.path, { script });
    expect((await me(token)).status).toBe(200);
    expect((await app.demo()).tokenOf('zhang-min')).toBe(token);
  });
});
