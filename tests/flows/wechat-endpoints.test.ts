import { createWechat, type Wechat } from '@cloud/runtime/wechat';
import { APP, type WechatStandIn, wechatStandIn } from '../support/wechat-stand-in';

describe('WeChat’s endpoints', () => {
  let standIn: WechatStandIn;
  let wechat: Wechat;
  let now = 1_000_000;

  beforeEach(async () => {
    standIn = await wechatStandIn();
    wechat = createWechat({ ...APP, origin: standIn.origin, clock: () => now });
    standIn.scene.logins.set('login-1', 'openid-1');
    standIn.scene.phones.set('phone-1', { number: '13900000001', country: '86' });
    standIn.scene.phones.set('phone-2', { number: '13900000002', country: '86' });
    standIn.scene.phones.set('abroad', { number: '5550100', country: '1' });
  });
  afterEach(() => standIn.close());

  it('a login code becomes an account, once', async () => {
    expect(await wechat.openIdOf('login-1')).toEqual({ ok: true, openId: 'openid-1' });
    expect(await wechat.openIdOf('login-1')).toMatchObject({ ok: false, reason: 'rejected' });
    expect(await wechat.openIdOf('made-up')).toMatchObject({ ok: false, reason: 'rejected' });
  });

  it('a phone code becomes a number, once; one access token serves many', async () => {
    expect(await wechat.numberOf('phone-1')).toEqual({ ok: true, number: '13900000001' });
    expect(await wechat.numberOf('phone-2')).toEqual({ ok: true, number: '13900000002' });
    expect(await wechat.numberOf('phone-1')).toMatchObject({ ok: false, reason: 'rejected' });
    expect(standIn.scene.tokensGiven).toBe(1);
    now += 2 * 60 * 60_000;
    await wechat.numberOf('made-up');
    expect(standIn.scene.tokensGiven).toBe(2);
  });

  it('an access token that ended before its time is asked for anew', async () => {
    await wechat.numberOf('phone-1');
    standIn.scene.endToken();
    expect(await wechat.numberOf('phone-2')).toEqual({ ok: true, number: '13900000002' });
  });

  it('a number of another country is none of the roster', async () => {
    expect(await wechat.numberOf('abroad')).toEqual({ ok: false, reason: 'rejected' });
  });

  it('busy, broken, gone or wrongly set up is no answer, not an accident', async () => {
    const down = { ok: false, reason: 'down' };
    for (const mood of ['busy', 'broken'] as const) {
      standIn.scene.mood = mood;
      expect(await wechat.openIdOf('login-1')).toMatchObject(down);
      expect(await wechat.numberOf('phone-1')).toMatchObject(down);
    }
    standIn.scene.mood = 'well';
    const stranger = { ...APP, secret: 'wrong', origin: standIn.origin, clock: () => now };
    expect(await createWechat(stranger).openIdOf('login-1')).toMatchObject(down);
    expect(await createWechat(stranger).numberOf('phone-1')).toMatchObject(down);
    const nowhere = { ...APP, origin: 'http://127.0.0.1:1', clock: () => now };
    expect(await createWechat(nowhere).openIdOf('login-1')).toMatchObject(down);
  });
});
