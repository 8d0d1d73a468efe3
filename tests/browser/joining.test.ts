import type { Page } from 'playwright-core';
import { DEMO_INVITED, demoPeople } from '../../scripts/demo/people';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

const INVITED = demoPeople.find(({ id }) => id === DEMO_INVITED)?.name ?? '';

describe('joining, on the phones of somebody new and of the officer', () => {
  let stage: Stage;
  let newcomer: Page;
  let officer: Page;

  beforeAll(async () => {
    stage = await openStage();
    newcomer = await stage.visit('新用户');
    officer = await stage.visit('赵磊');
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const title = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();
  /** The sheet of the invited person on the officer's list of who is in the app. */
  const sheetOf = async (name: string) => {
    await stage.open(officer, 'packages/people/pages/invitations/index');
    await officer.getByRole('searchbox', { name: '按姓名查找' }).fill(name);
    await officer.getByRole('link', { name: new RegExp(`^${name}`) }).click();
    return officer.getByRole('dialog', { name });
  };
  const typeCode = async (code: string) => {
    await newcomer.getByRole('textbox', { name: '邀请码' }).fill(code);
    await button(newcomer, '核对').click();
  };
  const accept = async () => {
    await title(newcomer, '欢迎使用机关党建');
    await button(newcomer, '我已阅读，继续').click();
    await title(newcomer, '怎样找到您');
  };

  test('whoever is nobody here reads the notice, with the office’s own terms, before anything is asked', async () => {
    const administrator = stage.run.as('wu-di');
    const { terms, handOvers, revision } = await administrator.ask('retention.preview', {});
    await administrator.ask('retention.change', {
      revision,
      terms: { ...terms, checkInTechnicalDays: 45 },
      handOvers,
      reason: '按单位的档案规定',
    });
    await stage.open(newcomer, 'pages/home/index');
    await title(newcomer, '欢迎使用机关党建');
    await says(newcomer, /45天/);
    expect(await newcomer.getByRole('textbox').count()).toBe(0);
    await accept();
  });

  test('a code that is nobody’s is refused in place, and stays there to be put right', async () => {
    await newcomer.getByRole('link', { name: /^输入邀请码/ }).click();
    await typeCode('ACDE');
    await says(newcomer, '邀请码是8位字母和数字');
    await typeCode('acde fghj');
    await newcomer.getByRole('alert').getByText('邀请码不对或已失效').waitFor();
    expect(await newcomer.getByRole('textbox', { name: '邀请码' }).inputValue()).toBe('ACDE-FGHJ');
  });

  test('the officer’s code leads to the right person; refusing the phone check-in leaves the rest', async () => {
    const sheet = await sheetOf(INVITED);
    await button(officer, '重新邀请（原邀请码作废）').click();
    const code = await sheet.getByLabel('邀请码', { exact: true }).innerText();
    await typeCode(code);
    await title(newcomer, /^您是第三支部的/);
    expect(await newcomer.getByRole('checkbox', { name: /^同意用手机签到/ }).isChecked()).toBe(
      false,
    );
    await button(newcomer, '是我，绑定').click();
    await title(newcomer, '已绑定');
    await says(newcomer, INVITED);
    const activityId = await stage.themePartyDay();
    await button(newcomer, '进入首页').click();
    await newcomer.getByRole('region', { name: '今天的活动' }).waitFor();
    await stage.open(newcomer, `pages/check-in/index?a=${activityId}`);
    await says(newcomer, '是否同意手机签到');
  });

  test('the officer parts a member from a WeChat with a reason, which is read; and the office can be written to', async () => {
    const sheet = await sheetOf(INVITED);
    await says(sheet, '已绑定');
    await sheet.getByRole('button', { name: '解除绑定' }).click();
    await sheet.getByRole('button', { name: '解除绑定' }).click();
    await says(sheet, /请写明原因/);
    await sheet.getByRole('textbox', { name: '原因' }).fill('绑定到了别人的微信');
    await sheet.getByRole('button', { name: '解除绑定' }).click();
    await says(officer, `已解除${INVITED}的绑定`);

    await stage.open(newcomer, 'pages/home/index');
    await says(newcomer, /解除，原因：绑定到了别人的微信。需要继续使用，请向组织委员要一个邀请码$/);
    await newcomer.getByRole('link', { name: /^投诉建议/ }).click();
    await newcomer.getByRole('textbox', { name: '内容' }).fill('解除绑定之前请先告诉我');
    await button(newcomer, '提交').click();
    await newcomer.getByRole('list', { name: '我写过的' }).getByText('解除绑定之前').waitFor();
    const { items } = await stage.run.as('he-ping').ask('feedback.list', {});
    expect(items[0]).toMatchObject({ state: 'received', writerName: null });
  });

  test('a volunteer registers with name, phone and category alone, once risks and consents are read', async () => {
    await stage.open(newcomer, 'pages/join/index');
    await accept();
    await newcomer.getByRole('link', { name: /^我是志愿者/ }).click();
    await says(newcomer, '未满14周岁暂不能登记');
    const field = (name: string) => newcomer.getByRole('textbox', { name });
    await field('姓名').fill('演示·叶青');
    await field('手机号').fill('1390000');
    await button(newcomer, '登记').click();
    await says(newcomer, '手机号应为11位数字');
    await field('手机号').fill('13900000001');
    for (const name of ['社会体育指导员', '一级']) {
      await newcomer.getByRole('radio', { name }).click();
    }
    await button(newcomer, '登记').click();
    await says(newcomer, '线上登记需要勾选两项同意；不同意也可以到现场报名');
    for (const name of [/^已读须知/, /^同意用手机号/]) {
      await newcomer.getByRole('checkbox', { name }).click();
    }
    await button(newcomer, '登记').click();
    await title(newcomer, '已绑定');
    await says(newcomer, '演示·叶青');
    const { people } = await stage.run.as('he-ping').ask('people.list', { search: '叶青' });
    expect(people).toMatchObject([{ isBound: true, maskedPhone: '139****0001' }]);
  });
});
