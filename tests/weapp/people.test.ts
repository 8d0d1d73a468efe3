import { randomUUID } from 'node:crypto';
import { createWechat } from '@cloud/runtime/wechat';
import { invited, partFrom } from '../support/joining';
import { type WechatPhone, wechatPhone, wechatPhoneOf } from '../support/wechat-phone';
import { APP, type WechatStandIn, wechatStandIn } from '../support/wechat-stand-in';
import { AT_THE_DOOR, openWorld, type World } from '../support/world';
import type { MiniProgram } from './host';

const NUMBER = '13900000023';

/** A roster of about 200 KB: one column of it is not read. */
const ROSTER = Buffer.from(
  [
    '姓名,支部,党员类别,备注',
    ...Array.from({ length: 10 }, (_, i) => `演示·新人${i},第三支部,正式党员,${'备'.repeat(6000)}`),
  ].join('\n'),
);

describe('people and their rights in WeChat', () => {
  let world: World;
  let standIn: WechatStandIn;
  const phones: WechatPhone[] = [];

  beforeAll(async () => {
    standIn = await wechatStandIn();
    const clock = () => AT_THE_DOOR;
    const phoneNumbers = createWechat({ ...APP, origin: standIn.origin, clock });
    world = await openWorld(AT_THE_DOOR, { phoneNumbers });
  });
  afterAll(async () => {
    for (const phone of phones) phone.close();
    await world.close();
    await standIn.close();
  });

  const phoneOf = (personId: string): WechatPhone => {
    const phone = wechatPhone(world, personId);
    phones.push(phone);
    return phone;
  };
  /** A phone whose account is bound to nobody. */
  const strangersPhone = (): WechatPhone => {
    const phone = wechatPhoneOf(world, randomUUID());
    phones.push(phone);
    return phone;
  };
  /** An invitation for somebody who is on the roster and in no app any more. */
  const invitationFor = async (memberId: string) => {
    await partFrom(world, memberId);
    return invited(world, { memberId, unitId: 'branch-3' });
  };
  const button = (label: string | RegExp) => ({ role: 'button', label });
  const accept = async (app: MiniProgram) => {
    await app.tap({ role: 'radio', label: '演示市体育局' });
    await app.tap(button('我已阅读，继续'));
  };
  const boundTo = async (memberId: string) =>
    (await world.store.organisation.member(memberId))?.accountId.startsWith('unbound:') === false;

  test('an invitation that is typed binds, after the notice, and nothing is asked before it', async () => {
    const { code } = await invitationFor('sun-li');
    const phone = strangersPhone();
    const app = await phone.open();
    expect(app.page().route).toBe('pages/join/index');
    expect(app.text()).toContain('先看一看我们怎样处理您的信息');
    expect(phone.sent('binding.look')).toEqual([]);
    await accept(app);
    await app.tap({ role: 'link', label: /^输入邀请码/ });
    await app.type({ tag: 'input', label: /^邀请码/ }, code);
    await app.tap(button('核对'));
    expect(app.text()).toContain('您是第三支部的');
    await app.tap(button('是我，绑定'));
    expect(app.text()).toContain('已绑定');
    expect(await boundTo('sun-li')).toBe(true);
  });

  test.each([
    ['the QR code of an ordinary link', 1011, (link: string, _code: string) => ({ q: link })],
    ['a mini-program code', 1047, (_link: string, code: string) => ({ scene: `i=${code}` })],
  ])(
    'an invitation in %s is looked at once the notice is accepted',
    async (_what, scene, query) => {
      const { code, link } = await invitationFor('sun-li');
      const app = await strangersPhone().open({
        path: 'pages/join/index',
        query: query(link ?? '', code),
        scene,
      });
      await accept(app);
      expect(app.text()).toContain('您是第三支部的');
      await app.tap(button('是我，绑定'));
      expect(app.text()).toContain('已绑定');
    },
  );

  test('the phone number button: WeChat’s own question first, refused without loss, then the server asks WeChat', async () => {
    await partFrom(world, 'sun-li');
    const entry = { at: AT_THE_DOOR, by: 'test', action: 'edited' };
    await world.store.organisation.changeMember('sun-li', {}, { phone: NUMBER }, entry);
    standIn.scene.phones.set('phone-code', { number: NUMBER, country: '86' });
    const phone = strangersPhone();
    const app = await phone.open({ answers: { privacy: 'unasked', phoneCode: 'phone-code' } });
    await accept(app);
    const byPhone = button('同意并用手机号绑定');

    await app.tap(byPhone);
    expect(app.text()).toContain('《机关党建小程序隐私保护指引》');
    await app.tap(button('不同意'));
    expect(app.text()).toContain('没有取到手机号，可以再点一次，或改用邀请码');
    expect(phone.sent('binding.look')).toEqual([]);

    await app.tap(byPhone);
    await app.tap(button('同意并继续'));
    expect(app.text()).toContain('您是第三支部的');
    await app.tap(button('是我，绑定'));
    expect(app.text()).toContain('已绑定');
    expect(standIn.scene.tokensGiven).toBe(1);
    expect(await boundTo('sun-li')).toBe(true);
  });

  test('a roster of 200 KB goes through in parts, once the person agrees that files are read', async () => {
    const phone = phoneOf('he-ping');
    const app = await phone.open({
      path: 'packages/people/pages/import/index',
      answers: { privacy: 'unasked', file: { name: '名册.csv', bytes: ROSTER } },
    });
    await app.tap(button('选择文件'));
    await app.tap({ role: 'link', label: /隐私保护指引/ });
    expect(app.calls.map(({ api }) => api)).toContain('openPrivacyContract');
    await app.tap(button('不同意'));
    expect(phone.sent('inputs.part')).toEqual([]);

    await app.tap(button('选择文件'));
    await app.tap(button('同意并继续'));
    expect(app.text()).toContain('核对名册');
    expect(app.text()).toContain('名册.csv，共10行');
    expect(phone.sent('inputs.part').length).toBeGreaterThan(3);
    expect(phone.sent('roster.createImport')).toMatchObject([{ upload: { count: 4 } }]);
  });

  test('one’s own data is written to a file that opens, or goes to a chat', async () => {
    const app = await phoneOf('zhang-min').open({ path: 'packages/own/pages/data/index' });
    await app.tap(button('导出表格（.xlsx）'));
    await app.tap(button('导出数据（JSON）'));
    const [workbook, json] = [...app.files];
    expect(workbook?.[0]).toMatch(/^wxfile:\/\/usr\/.*\.xlsx$/);
    expect(workbook?.[1].subarray(0, 2).toString()).toBe('PK');
    expect(json?.[1].toString()).toContain('演示·张敏');
    const given = app.calls.filter(({ api }) => /^(openDocument|shareFileMessage)$/.test(api));
    expect(given).toMatchObject([
      { api: 'openDocument', input: { filePath: workbook?.[0], showMenu: true } },
      { api: 'shareFileMessage', input: { filePath: json?.[0] } },
    ]);
  });

  test('a consent is taken back on its page, and the door asks for it anew', async () => {
    const app = await phoneOf('zhang-min').open({ path: 'packages/own/pages/consents/index' });
    await app.tap(button('撤回对手机签到的同意'));
    await app.tap(button('撤回同意'));
    expect(app.text()).toContain('已撤回 11月18日');
    const { consents } = await world.as('zhang-min').ask('consents.list', {});
    expect(consents.find(({ purpose }) => purpose === 'attendance')?.withdrawnAt).toBe(AT_THE_DOOR);
  });

  test('what somebody writes to the office arrives and is listed below', async () => {
    const app = await phoneOf('zhang-min').open({ path: 'packages/own/pages/feedback/index' });
    await app.type({ tag: 'textarea', label: /^内容/ }, '活动通知能否早一天发');
    await app.tap(button('提交'));
    expect(app.has({ role: 'link', label: /活动通知能否早一天发/ })).toBe(true);
    const { items } = await world.as('he-ping').ask('feedback.list', {});
    expect(items.flatMap(({ messages }) => messages.map(({ text }) => text))).toContain(
      '活动通知能否早一天发',
    );
  });

  test('an id with signs of its own stays whole in a page’s address', async () => {
    const phone = phoneOf('he-ping');
    await phone.open({
      path: 'packages/people/pages/person/index',
      query: { id: 'unit:7/a b%25' },
    });
    expect(phone.sent('people.get')[0]).toMatchObject({ input: { memberId: 'unit:7/a b%25' } });
  });
});
