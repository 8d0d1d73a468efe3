import { type FunctionCloud, openFunctionCloud } from './support/functions';

const CODE = {
  who: `
    const cloud = require('wx-server-sdk');
    const tcb = require('@cloudbase/node-sdk');
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    exports.main = async ({ ms = 0, fail, leave }) => {
      const before = process.env.WX_OPENID;
      await pause(ms);
      if (fail) throw new Error('演示·出错');
      if (leave) process.env.WX_OPENID = 'left behind';
      const { openId, uid } = tcb.init({ env: 'local' }).auth().getUserInfo();
      return { before, wx: cloud.getWXContext(), sdk: { openId, uid } };
    };`,
  caller: `
    const app = require('@cloudbase/node-sdk').init({ env: 'local' });
    exports.main = async (event) => (await app.callFunction({ name: 'who', data: event })).result;`,
  event: 'exports.main = async (event) => event;',
};

const openIdsOf = (answer: unknown) => {
  const { before, wx, sdk } = Object(answer);
  return [before, Object(wx).OPENID, Object(sdk).openId];
};

describe('the identity of a caller', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud({
      code: CODE,
      settings: { who: { timeout: 2 } },
      options: { maxInstances: 3 },
    });
  });
  afterAll(() => cloud.close());

  it('is what the SDKs of the service say inside the call', async () => {
    const identity = { openId: 'o-1', appId: 'wx-1', unionId: 'u-1', uuid: 'uuid-1' };
    expect(await cloud.invoke('who', {}, identity)).toMatchObject({
      wx: { OPENID: 'o-1', APPID: 'wx-1', UNIONID: 'u-1', ENV: 'local', SOURCE: 'wx_client' },
      sdk: { openId: 'o-1', uid: 'uuid-1' },
    });
  });

  it('is nobody’s when there is none, and the call before had one', async () => {
    await cloud.invoke('who', { leave: true }, { openId: 'o-2', uuid: 'uuid-2' });
    const answer = await cloud.invoke('who');
    expect(answer).toEqual({ wx: {}, sdk: { openId: '', uid: '' } });
  });

  it('never reaches another call: at the same time, after a failure, after a time-out', async () => {
    const calls = Array.from({ length: 60 }, async (_, n) => {
      const openId = `o-${n}`;
      const call = cloud.invoke('who', { ms: n % 7, fail: n % 5 === 3 }, n % 4 ? { openId } : {});
      const seen = await call.then(openIdsOf, (error: { code: string }) => error.code);
      if (n % 5 === 3) expect(seen).toBe('FUNCTIONS_EXECUTE_FAIL');
      else expect(seen).toEqual(n % 4 ? [openId, openId, openId] : [undefined, undefined, '']);
    });
    const late = cloud.invoke('who', { ms: 60_000 }, { openId: 'late' });
    await expect(late).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' });
    await Promise.all(calls);
    expect(openIdsOf(await cloud.invoke('who'))).toEqual([undefined, undefined, '']);
  });

  it('does not go along when a function calls another', async () => {
    const answer = await cloud.invoke('caller', {}, { openId: 'o-3' });
    expect(openIdsOf(answer)).toEqual([undefined, undefined, '']);
  });

  it('cannot be given from outside, and is not what the caller writes into the event', async () => {
    const forged = { userInfo: { openId: 'forged' } };
    const { result } = await cloud.app.callFunction({ name: 'who', data: forged });
    expect(openIdsOf(result)).toEqual([undefined, undefined, '']);
    expect(await cloud.invoke('event', forged, { openId: 'o-4', appId: 'wx-4' })).toEqual({
      userInfo: { openId: 'o-4', appId: 'wx-4' },
    });
  });
});
