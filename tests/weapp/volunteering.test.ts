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

  test('the code on the poster leads to the event; risks are agreed to, and the place is confirmed', async () => {
    const { activityId } = await openEvent(world.as('xu-ning'));
    const app = await phone.open({
      path: 'packages/volunteer/pages/event/index',
      query: { q: `${LINK}?e=${activityId}` },
      scene: 1011,
    });
    expect(app.text()).toContain('海边风大，请备外套和防滑鞋');
    await app.tap({ role: 'checkbox', label: /^我已了解风险与保障/ });
    await app.tap({ role: 'button', label: '报名上午班' });
    expect(app.page().title).toBe('报名结果');
    expect(app.find({ role: 'heading', label: '已报名' })).toBeDefined();
    const { signUps } = await world.as('lin-xiao').ask('volunteering.mySignUps', {});
    expect(signUps).toContainEqual(
      expect.objectContaining({ activityId, standing: { name: 'confirmed', moved: false } }),
    );
  });
});
