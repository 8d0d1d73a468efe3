import { init, parseContext } from '@cloudbase/node-sdk';
import { type FunctionCloud, openFunctionCloud } from './support/functions';

const CODE = {
  look: `
    exports.main = async (event, context) => ({ env: process.env, context });`,
};

describe('what a function finds', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    process.env.SECRET_OF_THE_HOST = 'nobody’s business';
    cloud = await openFunctionCloud({
      code: CODE,
      settings: { look: { timeout: 7, memorySize: 128, envVariables: { GREETING: '演示', N: 3 } } },
    });
  });
  afterAll(async () => {
    delete process.env.SECRET_OF_THE_HOST;
    await cloud.close();
  });

  it('is the environment of the service, its own variables, and nothing of the host', async () => {
    const { env } = Object(await cloud.invoke('look', {}, { openId: 'o', appId: 'wx' }));
    expect(env).toMatchObject({
      TENCENTCLOUD_RUNENV: 'SCF',
      SCF_NAMESPACE: 'local',
      TCB_ENV: 'local',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.cloud.url }),
      TZ: 'UTC',
      WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
      WX_OPENID: 'o',
      GREETING: '演示',
      N: '3',
    });
    const known = /^(TENCENTCLOUD_|TCB_|WX_|SCF_|USER_CODE_ROOT$|PATH$|TZ$|SILENCE$|GREETING$|N$)/;
    expect(Object.keys(env).filter((name) => !known.test(name))).toEqual([]);
  });

  it('is a context the SDK understands', async () => {
    const identity = { openId: 'o', uuid: 'uuid' };
    const { context } = Object(await cloud.invoke('look', {}, identity));
    expect(context).toMatchObject({ memory_limit_in_mb: 128, time_limit_in_ms: 7000 });
    expect(parseContext(context)).toMatchObject({
      memoryLimitInMb: 128,
      requestId: expect.stringMatching(/^request-/),
      functionName: 'look',
      environment: { WX_OPENID: 'o', TCB_UUID: 'uuid', TCB_ENV: 'local' },
    });
    const { userInfo } = await init({ env: 'local' }).auth().getEndUserInfo();
    expect(userInfo).toMatchObject({ openId: '' });
  });
});
