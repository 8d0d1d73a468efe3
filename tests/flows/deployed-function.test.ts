import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { buildFunctions } from '../../scripts/build-functions';
import { sdkEnvironment } from '../../scripts/local-cloud/environment';
import { spawnScript } from '../support/spawn';
import { tempDir } from '../support/temp-dir';

/** Calls the bundled function once, in a process of its own, as the platform does. */
const invoke = async (bundle: string, env: Record<string, string>, event: unknown) => {
  const script = spawnScript('tests/support/invoke-function.ts', {
    args: [bundle],
    env,
    input: JSON.stringify(event),
  });
  const [, reply] = await script.line(/^REPLY (.*)$/);
  await script.ended;
  return JSON.parse(reply ?? 'null');
};

describe('the function as it is deployed', () => {
  const folder = tempDir('deployed');
  const cloud = spawnScript('scripts/local-cloud/main.ts', {
    args: ['--port', '0', '--data', path.join(folder.path, 'cloud')],
  });
  let bundle = '';
  let env: Record<string, string> = {};

  beforeAll(async () => {
    const [, url] = await cloud.line(/^CloudBase endpoint (\S+)$/);
    env = {
      ...sdkEnvironment(url ?? ''),
      CHECK_IN_SECRET: randomUUID() + randomUUID(),
      CHECK_IN_LINK: 'https://example.test/check-in',
    };
    const functions = path.join(folder.path, 'functions');
    await buildFunctions(functions);
    bundle = path.join(functions, 'api', 'index.js');
  });

  afterAll(async () => {
    await cloud.stop();
    folder.remove();
  });

  it('reaches the store by environment alone and knows nobody on an empty roster', async () => {
    const event = { name: 'session.me', input: {} };
    const reply = await invoke(bundle, { ...env, WX_OPENID: 'somebody' }, event);
    expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_BOUND' } });
  });

  it('takes no identity from what the caller sends', async () => {
    const event = { name: 'session.me', input: {}, accountId: 'x', userInfo: { openId: 'x' } };
    const reply = await invoke(bundle, env, event);
    expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_BOUND' } });
  });

  it('takes a reference to parts in place of an input', async () => {
    const event = { name: 'roster.createImport', upload: { id: 'upload-1', count: 1 } };
    const reply = await invoke(bundle, { ...env, WX_OPENID: 'somebody' }, event);
    expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_BOUND' } });
  });

  it('answers an event that is no request with a code, not with an accident', async () => {
    const reply = await invoke(bundle, env, 'nonsense');
    expect(reply).toMatchObject({ ok: false, error: { code: 'UNKNOWN_OPERATION' } });
  });

  it('does not start without its secret, and says which is missing but never a value', async () => {
    const script = spawnScript('tests/support/invoke-function.ts', {
      args: [bundle],
      env: { ...env, CHECK_IN_SECRET: 'too-short-a-secret' },
      input: JSON.stringify({ name: 'session.me', input: {} }),
    });
    expect(await script.ended).toBe(1);
    expect(script.stderr()).toContain('CHECK_IN_SECRET');
    expect(script.stderr()).not.toContain('too-short-a-secret');
  });
});
