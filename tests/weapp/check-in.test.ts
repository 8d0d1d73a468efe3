import { linkInCode } from '../support/door-code';
import { type WechatPhone, wechatPhone } from '../support/wechat-phone';
import { AT_THE_DOOR, openWorld, type World } from '../support/world';
import type { MiniProgram } from './host';

const LINK_BASE = 'https://example.test/check-in';
const THEME = '党章党规专题学习';

describe('the main job in WeChat', () => {
  let world: World;
  let phones: WechatPhone[];

  beforeEach(async () => {
    world = await openWorld(AT_THE_DOOR);
    phones = [];
  });
  afterEach(() => {
    for (const phone of phones) phone.close();
    world.close();
  });

  const phoneOf = (personId: string): WechatPhone => {
    const phone = wechatPhone(world, personId);
    phones.push(phone);
    return phone;
  };
  const presentAt = async (activityId: string) =>
    (await world.as('zhao-lei').ask('attendance.counts', { activityId })).counts.present;
  const linkTo = (activityId: string) =>
    linkInCode(LINK_BASE, activityId, world.codeOf(activityId));
  const digitsField = (app: MiniProgram) => app.find({ tag: 'input', label: /^六位签到码/ });

  /** The items of the third branch, as the committee's phone shows them. */
  const openThirdBranch = async (): Promise<MiniProgram> => {
    const app = await phoneOf('he-ping').open({ path: 'pages/board/index' });
    await app.tap({ role: 'tab', label: '按单位' });
    await app.tap({ role: 'link', label: /^第三支部/ });
    return app;
  };
  const item4 = (line: string) => ({ role: 'link', label: new RegExp(`^4 深入学习.* ${line}`) });

  const shownDigits = (app: MiniProgram): string =>
    /六位签到码 ([\d ]+)/.exec(app.text())?.[1]?.replaceAll(' ', '') ?? '';

  const publishFromTemplate = async (app: MiniProgram) => {
    await app.tap({ role: 'link', label: '活动' });
    await app.tap({ role: 'tab', label: '我组织的' });
    await app.tap({ role: 'button', label: '新建活动' });
    await app.tap({ role: 'radio', label: '专题学习' });
    await app.type({ tag: 'input', label: '主题' }, THEME);
    const [date, start] = app.all({ tag: 'picker' });
    if (!date || !start) throw new Error('the form has no pickers');
    await app.fire(date, 'change', { value: '2022-11-18' });
    await app.fire(start, 'change', { value: '14:10' });
    await app.type({ tag: 'input', label: '地点' }, '综合楼三楼会议室');
    await app.tap({ role: 'button', label: '保存并发布' });
  };

  test('an officer publishes and shows the code, a member types its digits, and the board turns from 0/1 to 1/1', async () => {
    const before = await openThirdBranch();
    expect(before.has(item4('即将到期 0/1'))).toBe(true);

    const officer = await phoneOf('zhao-lei').open();
    await publishFromTemplate(officer);
    expect(officer.text()).toContain('已发布，应到11人');
    await officer.tap({ role: 'button', label: '显示签到码' });

    const member = await phoneOf('zhang-min').open();
    await member.tap({ role: 'link', label: '活动' });
    await member.tap({ role: 'link', label: new RegExp(THEME) });
    await member.tap({ role: 'button', label: '签到' });
    await member.type(digitsField(member), shownDigits(officer));
    expect(member.text()).toContain('已签到 13:55');
    expect(member.text()).toContain('这次签到计入');

    const after = await openThirdBranch();
    await after.tap(item4('已完成 1/1'));
    await after.tap({ role: 'link', label: new RegExp(`^${THEME}`) });
    expect(after.page().title).toBe('活动详情');
    expect(after.find({ role: 'heading', label: THEME })).toBeDefined();
  });

  test('scanning the code on the organiser’s screen checks in, equal to typing', async () => {
    const id = await world.themePartyDay();
    const member = await phoneOf('zhang-min').open({
      path: 'pages/check-in/index',
      query: { a: id },
    });
    member.answers.scan = linkTo(id);
    await member.tap({ role: 'button', label: '扫一扫签到' });
    expect(member.text()).toContain('已签到 13:55');
    expect(await presentAt(id)).toBe(1);
  });

  test('another code than a check-in code is told apart, and the digits can still be typed', async () => {
    const id = await world.themePartyDay();
    const member = await phoneOf('zhang-min').open({
      path: 'pages/check-in/index',
      query: { a: id },
    });
    member.answers.scan = 'https://example.test/menu';
    await member.tap({ role: 'button', label: '扫一扫签到' });
    expect(member.text()).toContain('这不是签到码，请扫屏幕上的签到码，或输入六位数字');
    await member.type(digitsField(member), world.codeOf(id).digits);
    expect(await presentAt(id)).toBe(1);
  });

  test('the link WeChat hands over encoded, from the QR code of an ordinary link, checks in by itself', async () => {
    const id = await world.themePartyDay();
    const member = await phoneOf('zhang-min').open({
      path: 'pages/check-in/index',
      query: { q: linkTo(id) },
      scene: 1011,
    });
    expect(member.text()).toContain('已签到 13:55');
    expect(await presentAt(id)).toBe(1);
  });

  test('an answer that is lost leaves code and time on the phone; 立即重试 sends the same request, and there is one record', async () => {
    const id = await world.themePartyDay();
    const phone = phoneOf('zhang-min');
    const member = await phone.open({ path: 'pages/check-in/index', query: { a: id } });
    const { digits } = world.codeOf(id);
    phone.onTheWay(({ name }) => (name === 'attendance.checkIn' ? 'answer lost' : 'arrives'));
    await member.type(digitsField(member), digits);
    expect(member.text()).toContain('待同步 13:55');
    phone.onTheWay(() => 'arrives');
    await member.tap({ role: 'button', label: '立即重试' });
    expect(member.text()).toContain('已签到 13:55');
    const [first, second, ...others] = phone.sent('attendance.checkIn');
    expect(others).toEqual([]);
    expect(second?.input).toMatchObject({ ...Object(first?.input) });
    expect(await presentAt(id)).toBe(1);
  });

  test('a phone without a network keeps what was typed, and checks in by itself once it is back', async () => {
    const id = await world.themePartyDay();
    const member = await phoneOf('zhang-min').open({
      path: 'pages/check-in/index',
      query: { a: id },
    });
    const { digits } = world.codeOf(id);
    await member.setNetwork('none');
    await member.type(digitsField(member), digits);
    expect(member.text()).toContain('待同步 13:55');
    await member.setNetwork('wifi');
    expect(member.text()).toContain('已签到 13:55');
    expect(await presentAt(id)).toBe(1);
  });

  test('the link opened without a network needs nothing else; the code outlives the app and is sent when it opens again', async () => {
    const id = await world.themePartyDay();
    const phone = phoneOf('zhang-min');
    phone.onTheWay(() => 'lost');
    const door = { path: 'pages/check-in/index', query: { q: linkTo(id) }, scene: 1011 };
    const member = await phone.open(door);
    expect(member.text()).toContain('待同步');
    expect(member.text()).toContain('签到码和时间已存在本机');
    member.close();
    phone.onTheWay(() => 'arrives');
    await phone.open();
    expect(await presentAt(id)).toBe(1);
    const requests = phone.sent('attendance.checkIn').map(({ input }) => Object(input).requestId);
    expect(new Set(requests).size).toBe(1);
  });

  test('wrong digits, a stranger and a cancelled activity are refused with what to do next', async () => {
    const id = await world.themePartyDay();
    const door = { path: 'pages/check-in/index', query: { a: id } };
    const member = await phoneOf('zhang-min').open(door);
    await member.type(digitsField(member), '000000');
    expect(member.text()).toContain('数字不对，请核对屏幕上的六位数字');
    const stranger = await phoneOf('liu-yang').open({ ...door, query: { q: linkTo(id) } });
    expect(stranger.text()).toContain('名单里没有您，请找组织委员核对名单');
    const { digits } = world.codeOf(id);
    await world.as('zhao-lei').ask('activities.cancel', { activityId: id, reason: '会议室停电' });
    await member.type(digitsField(member), digits);
    expect(member.text()).toContain('活动已取消：会议室停电');
  });
});
