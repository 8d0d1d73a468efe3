import { messagingOf } from '@cloud/runtime/messenger';
import { createWechat } from '@cloud/runtime/wechat';
import { MINUTE } from '@shared/domain/time';
import { demoAccountOf } from '../../scripts/demo/seed';
import { allow, sendDue } from '../support/messages';
import { APP, type WechatStandIn, wechatStandIn } from '../support/wechat-stand-in';
import { MORNING, openWorld, shanghai, type World } from '../support/world';

const TEMPLATES = {
  WECHAT_TEMPLATE_DAY_BEFORE: 'day-before-template-0001:thing1,time2,thing3,thing4',
  WECHAT_TEMPLATE_CHANGED: 'changed-template-000001:thing1,date2,thing3,phrase4',
  WECHAT_TEMPLATE_CANCELLED: 'cancelled-template-0001:thing1,,,thing9',
};
const EVE = shanghai('2022-11-21', '18:00');
const ACCOUNT = demoAccountOf('zhang-min');

describe('reminders by WeChat’s own endpoint', () => {
  let world: World;
  let standIn: WechatStandIn;
  let activityId: string;

  beforeEach(async () => {
    world = await openWorld(MORNING);
    standIn = await wechatStandIn();
    const { messenger } = createWechat({
      ...APP,
      origin: standIn.origin,
      clock: () => world.clock.now,
    });
    const messaging = messagingOf(TEMPLATES, messenger);
    if (!messaging) throw new Error('no templates');
    Object.assign(world.messaging, messaging);
    activityId = await world.themePartyDay({
      theme: '学习贯彻党的二十大精神，推动全民健身公共服务高质量发展',
      startsAt: shanghai('2022-11-22', '14:00'),
      endsAt: shanghai('2022-11-22', '15:30'),
    });
    await allow(world, 'zhang-min');
    standIn.scene.allows.set(ACCOUNT, 3);
  });
  afterEach(async () => {
    await standIn.close();
    await world.close();
  });

  const sendAt = (now: number) => {
    world.clock.now = now;
    return sendDue(world);
  };
  const stateOf = async (occasion = 'day_before') =>
    (await world.store.messages.ofActivity('demo', activityId)).find(
      (one) => one.memberId === 'zhang-min' && one.subject.occasion === occasion,
    )?.state;
  const cancel = (reason: string) =>
    world.as('zhao-lei').ask('activities.cancel', { activityId, reason });

  it('a message is what the template takes: short lines, the time in full, a page to open', async () => {
    await sendAt(EVE);
    expect(standIn.scene.messages).toEqual([
      {
        touser: ACCOUNT,
        template_id: 'day-before-template-0001',
        page: `pages/activity/index?id=${activityId}`,
        miniprogram_state: 'formal',
        lang: 'zh_CN',
        data: {
          thing1: { value: '学习贯彻党的二十大精神，推动全民健身公…' },
          time2: { value: '2022年11月22日 14:00' },
          thing3: { value: '综合楼三楼会议室' },
          thing4: { value: '签到13:30开放' },
        },
      },
    ]);
    expect(await stateOf()).toEqual({ name: 'sent', at: EVE });
  });

  it('a template without time and place gets neither; a long reason is cut', async () => {
    await cancel('会议室漏水正在抢修，何时能用还要等物业通知，另行安排');
    await sendAt(MORNING + MINUTE);
    expect(standIn.scene.messages[0]).toMatchObject({
      template_id: 'cancelled-template-0001',
      data: {
        thing1: { value: '学习贯彻党的二十大精神，推动全民健身公…' },
        thing9: { value: '取消：会议室漏水正在抢修，何时能用还要…' },
      },
    });
  });

  it('used up at WeChat: 未订阅', async () => {
    standIn.scene.allows.set(ACCOUNT, 0);
    expect(await sendAt(EVE)).toMatchObject({ not_subscribed: 1, errcode43101: 1 });
    expect(await stateOf()).toMatchObject({ name: 'not_subscribed' });
  });

  it('an account WeChat does not know: given up', async () => {
    standIn.scene.allows.delete(ACCOUNT);
    expect(await sendAt(EVE)).toMatchObject({ refused: 1, errcode40003: 1 });
    expect(await stateOf()).toMatchObject({ name: 'failed', why: 'refused' });
  });

  it('busy: sent later, once', async () => {
    standIn.scene.mood = 'busy';
    await sendAt(EVE);
    expect(await stateOf()).toMatchObject({ name: 'waiting', attempts: 1 });
    standIn.scene.mood = 'well';
    await sendAt(EVE + 10 * MINUTE);
    await sendAt(EVE + 20 * MINUTE);
    expect(standIn.scene.messages).toHaveLength(1);
    expect(await stateOf()).toMatchObject({ name: 'sent' });
  });

  it('the answer is lost on its way: the message went, so it does not go again', async () => {
    standIn.scene.mood = 'mute';
    expect(await sendAt(EVE)).toMatchObject({ unknown: 1 });
    expect(await stateOf()).toMatchObject({ name: 'failed', why: 'unknown' });
    standIn.scene.mood = 'well';
    await sendAt(EVE + 10 * MINUTE);
    expect(standIn.scene.messages).toHaveLength(1);
  });

  it('no connection at all: nothing went, so it is tried again', async () => {
    await standIn.close();
    await sendAt(EVE);
    expect(await stateOf()).toMatchObject({ name: 'waiting', attempts: 1 });
  });

  it('an access token that ended before its time is asked for anew', async () => {
    await sendAt(EVE);
    standIn.scene.endToken();
    await cancel('场馆检修');
    await sendAt(EVE + 10 * MINUTE);
    expect(standIn.scene.messages).toHaveLength(2);
    expect(standIn.scene.tokensGiven).toBe(2);
  });
});
