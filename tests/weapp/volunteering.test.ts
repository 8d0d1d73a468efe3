import { openEvent } from '../support/volunteer-event';
import { type WechatPhone, wechatPhone } from '../support/wechat-phone';
import { AT_THE_DOOR, openWorld, type World } from '../support/world';

const LINK = 'https://example.test/event';

describe('a volunteer in WeChat', () => {
  let world: World;
  let phone: WechatPhone;

  beforeAll(async () => {
    world = await openWorld(AT_THE_DOOR);
    phone = wechatPhone(world, 'lin-xiao');
  });
  afterAll(() => {
    phone.close();
    world.close();
  });

  test('the code on the poster leads to the event; risks are agreed to, and the place is confirmed, with messages about it', async () => {
    const { activityId } = await openEvent(world.as('xu-ning'));
    const app = await phone.open({
      path: 'packages/volunteer/pages/event/index',
      query: { q: `${LINK}?e=${activityId}` },
      scene: 1011,
    });
    expect(app.text()).toContain('海边风大，请备外套和防滑鞋');
    expect(await app.pageEvent('onShareAppMessage')).toMatchObject({
      title: '健步走活动引导，11月27日 周日 08:30',
      path: `/packages/volunteer/pages/event/index?e=${activityId}`,
    });
    await app.tap({ role: 'checkbox', label: /^我已了解风险与保障/ });
    await app.tap({ role: 'button', label: '报名上午班' });
    expect(app.page().title).toBe('报名结果');
    expect(app.find({ role: 'heading', label: '已报名' })).toBeDefined();
    const { signUps } = await world.as('lin-xiao').ask('volunteering.mySignUps', {});
    expect(signUps).toContainEqual(
      expect.objectContaining({ activityId, standing: { name: 'confirmed', moved: false } }),
    );

    await app.tap({ role: 'button', label: '提醒我' });
    expect(app.text()).toContain('最近一场活动的前一天提醒、改期、取消，各一条');
    const { templates } = await world.as('lin-xiao').ask('reminders.templates', {});
    expect(templates.filter(({ allowed }) => allowed === 1)).toHaveLength(3);
  });
});
