import { type WechatPhone, wechatPhone } from '../support/wechat-phone';
import { MORNING, openWorld, shanghai, type World } from '../support/world';

const TUESDAY = {
  startsAt: shanghai('2022-11-22', '14:00'),
  endsAt: shanghai('2022-11-22', '15:30'),
};
const REMIND_ME = { role: 'button', label: '提醒我' };

describe('being reminded, in WeChat', () => {
  let world: World;
  let phone: WechatPhone;

  beforeEach(async () => {
    world = await openWorld(MORNING);
    phone = wechatPhone(world, 'zhang-min');
  });
  afterEach(() => {
    phone.close();
    return world.close();
  });

  const openActivity = async () => {
    const id = await world.themePartyDay(TUESDAY);
    return phone.open({ path: 'pages/activity/index', query: { id } });
  };
  const allowed = async () => {
    const { templates } = await world.as('zhang-min').ask('reminders.templates', {});
    return Object.fromEntries(templates.map((one) => [one.occasion, one.allowed]));
  };

  test('one tap, WeChat asks, and the page says what was agreed to', async () => {
    const app = await openActivity();
    await app.tap(REMIND_ME);
    expect(app.text()).toContain('最近一场活动的前一天提醒、改期、取消，各一条');
    expect(app.has(REMIND_ME)).toBe(false);
    expect(await allowed()).toMatchObject({ day_before: 1, changed: 1, cancelled: 1, promoted: 0 });
  });

  test('refused in WeChat: nothing is kept, and one may think again', async () => {
    const app = await openActivity();
    app.answers.subscribe = 'reject';
    await app.tap(REMIND_ME);
    expect(app.has(REMIND_ME)).toBe(true);
    expect(phone.sent('reminders.allowed')).toEqual([]);
  });
});
