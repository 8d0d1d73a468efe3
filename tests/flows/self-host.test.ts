import { createStore } from '@cloud/store';
import { notice } from '@shared/domain/consent/notice';
import { createSessions, SESSION_LIFE } from '../../scripts/local-run/sessions';
import { type RunningApp, startApp } from '../support/running-app';
import { tempDir } from '../support/temp-dir';
import { APP, type WechatStandIn, wechatStandIn } from '../support/wechat-stand-in';
import { openWorld } from '../support/world';

const PUBLIC = 'https://dangjian.example.test';

describe('an office on a machine of its own', () => {
  const folder = tempDir('self-host');
  let standIn: WechatStandIn;
  let app: RunningApp;

  beforeAll(async () => {
    standIn = await wechatStandIn();
    app = await startApp(folder.path, {
      args: ['--no-demo'],
      env: {
        PUBLIC_ORIGIN: PUBLIC,
        WECHAT_APPID: APP.appId,
        WECHAT_SECRET: APP.secret,
        WECHAT_ORIGIN: standIn.origin,
      },
    });
  });
  afterAll(async () => {
    await app.script.stop();
    await standIn.close();
    folder.remove();
  });

  const throughProxy = { Host: 'dangjian.example.test' };
  const logIn = (body: object, headers = throughProxy) =>
    app.request('/login', { method: 'POST', headers, body: JSON.stringify(body) });
  const call = (token: string, name: string, input: object = {}) =>
    app.request(`/call/${name}`, {
      method: 'POST',
      headers: { ...throughProxy, Authorization: `Bearer ${token}` },
      body: JSON.stringify(input),
    });

  it('WeChat vouches for who logs in; the first one founds the office with the set-up code', async () => {
    const [, code = ''] = await app.script.line(/^启动码 ([A-Z0-9-]{14})/);
    standIn.scene.logins.set('code-1', 'openid-1');
    const login = await logIn({ code: 'code-1' });
    expect(login.status).toBe(200);
    const { token } = JSON.parse(login.body);
    const before = await call(token, 'session.me');
    expect(before.status).toBe(409);
    expect(JSON.parse(before.body)).toMatchObject({ error: { code: 'NOT_BOUND' } });
    const founded = await call(token, 'binding.foundOffice', {
      code,
      noticeVersion: notice.version,
      officeName: '演示·新区体育局',
      branches: 2,
      name: '演示·管理员',
    });
    expect(JSON.parse(founded.body)).toMatchObject({ ok: true });
    const me = await call(token, 'session.me');
    expect(JSON.parse(me.body)).toMatchObject({ data: { officeName: '演示·新区体育局' } });
  });

  it('a wrong or used code, a malformed request, and WeChat being down each say so', async () => {
    expect((await logIn({ code: 'made-up' })).status).toBe(401);
    standIn.scene.logins.set('code-2', 'openid-2');
    await logIn({ code: 'code-2' });
    const used = await logIn({ code: 'code-2' });
    expect(used.status).toBe(401);
    expect(JSON.parse(used.body)).toMatchObject({ error: 'CODE_REJECTED' });
    expect((await logIn({})).status).toBe(400);
    expect((await logIn({ code: { $ne: '' } })).status).toBe(400);
    standIn.scene.mood = 'busy';
    const down = await logIn({ code: 'code-3' });
    standIn.scene.mood = 'well';
    expect(down.status).toBe(503);
    expect(JSON.parse(down.body).message).toContain('稍后再试');
    expect(down.body).not.toContain(APP.secret);
  });

  it('nobody is let in without a login, nor by another name of the machine', async () => {
    expect((await call('made-up', 'session.open')).status).toBe(401);
    const other = await logIn({ code: 'x' }, { Host: 'other.example.test' });
    expect(other.status).toBe(403);
  });

  it('the secret is in no log', () => {
    expect(app.script.stderr()).not.toContain(APP.secret);
    expect(app.script.stderr()).not.toContain('openid');
  });
});

describe('a browser on this machine', () => {
  it('has an account of its own where there is no WeChat', async () => {
    const folder = tempDir('browser-office');
    const app = await startApp(folder.path, { args: ['--no-demo'] });
    const login = await app.request('/login', { method: 'POST', body: '{}' });
    const { token } = JSON.parse(login.body);
    const open = await app.request('/call/session.open', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body: '{}',
    });
    expect(JSON.parse(open.body)).toMatchObject({ data: { bound: false, mayFound: true } });
    await app.script.stop();
    folder.remove();
  });
});

describe('logins', () => {
  it('end when they were not used for thirty days, are prolonged by use, and can be ended', async () => {
    const world = await openWorld(undefined, { seeded: false });
    const sessions = createSessions(createStore(world.db), () => world.clock.now);
    const begins = world.clock.now;
    const one = await sessions.begin('account-1');
    const two = await sessions.begin('account-1');
    const other = await sessions.begin('account-2');
    world.clock.now = begins + SESSION_LIFE - 1;
    expect(await sessions.accountOf(one.token)).toBe('account-1');
    world.clock.now = begins + SESSION_LIFE;
    expect(await sessions.accountOf(one.token)).toBe('account-1');
    expect(await sessions.accountOf(two.token)).toBeUndefined();
    expect(await sessions.accountOf(other.token)).toBeUndefined();
    expect(await sessions.accountOf('made-up')).toBeUndefined();
    const stored = await world.db.collection('sessions').get();
    expect(JSON.stringify(stored.data)).not.toContain(one.token);

    const third = await sessions.begin('account-2');
    await sessions.endAllOf('account-1');
    expect(await sessions.accountOf(one.token)).toBeUndefined();
    expect(await sessions.accountOf(third.token)).toBe('account-2');
    await world.close();
  });
});
