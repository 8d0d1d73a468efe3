import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { DESKTOP } from '../support/chromium';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

/**
 * A roster in GBK: 张敏 as she is, with an ID number; 周涛, now a full member; 新来的人; and 写错的人 of
 * a branch 三支 with half a phone number.
 */
const ROSTER_GBK = Buffer.from(
  [
    'd0d5c3fb2cd6a7b2bf2cb5b3d4b1c0e0b1f02cd6b0cef12ccad6bbfabac52cc9edb7ddd6a4bac50ad1ddcabea1',
    'a4d5c5c3f42cb5dac8fdd6a7b2bf2cd5fdcabdb5b3d4b12c2c2c3131303130313139393030313031313233340a',
    'd1ddcabea1a4d6dcccce2cb5dac8fdd6a7b2bf2cd5fdcabdb5b3d4b12c2c2c0ad1ddcabea1a4d0c2c0b4b5c4c8',
    'cb2cb5dac8fdd6a7b2bf2cd4a4b1b8b5b3d4b12c2c31333830303030303030312c0ad1ddcabea1a4d0b4b4edb5',
    'c4c8cb2cc8fdd6a72cd5fdcabdb5b3d4b12c2c313338303030302c0a',
  ].join(''),
  'hex',
);

describe('the roster import, in the browser', () => {
  let stage: Stage;
  let staff: Page;

  beforeAll(async () => {
    stage = await openStage();
    staff = await stage.visit('何平', { viewport: DESKTOP });
    await staff.getByRole('link', { name: '导入名册', exact: true }).click();
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const button = (name: string | RegExp) => staff.getByRole('button', { name, exact: true });
  const figure = (name: string) => staff.getByRole('link', { name, exact: true });
  const title = (name: string) => staff.getByRole('heading', { level: 1, name }).waitFor();
  const choose = async (name: string, buffer: Buffer) => {
    const [chooser] = await Promise.all([
      staff.waitForEvent('filechooser'),
      button('选择文件').click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  const found = async (search: string) =>
    (await stage.run.as('he-ping').ask('people.list', { search })).people;

  test('a file that is no roster is refused in place, with what to do instead', async () => {
    await title('导入党员名册');
    await choose('名册.xls', Buffer.from('x'));
    await says(staff, '请先另存为 .xlsx 格式，再选择');
    await choose('通知.csv', Buffer.from('今天下午三点开会'));
    await says(staff, /没有找到表头/);
  });

  test('the template is handed over, and is itself a file the import reads', async () => {
    const [download] = await Promise.all([
      staff.waitForEvent('download'),
      button('下载模板').click(),
    ]);
    await says(staff, '模板已下载');
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const template = fs.readFileSync(await download.path());
    await choose('模板.xlsx', template);
    await says(staff, '表头下面没有人员，请核对后再选择');
  });

  test('a roster in GBK is compared: what would change, what waits and why, and what is not read at all', async () => {
    await choose('三支部名册.csv', ROSTER_GBK);
    await title('核对名册');
    await says(staff, '表里的身份证号这1列没有读取，也不会保存');
    for (const name of ['新增 1', '更新 1', '无变化 1', '暂留 1']) await figure(name).waitFor();
    const held = staff.getByRole('row', { name: /演示·写错的人/ });
    await says(held, '支部：没有这个支部');
    await says(held, '手机号：手机号应为11位数字');
    await figure('更新 1').click();
    await says(staff.getByRole('row', { name: /演示·周涛/ }), '党员类别 预备党员 → 正式党员');
    expect(await staff.getByRole('main').innerText()).not.toContain('110101199001011234');
    expect(await found('新来的人')).toEqual([]);
  });

  test('a person decides a held row; after the last question everything is carried out, each row once', async () => {
    await figure('暂留 1').click();
    await button('处理第5行演示·写错的人').click();
    const sheet = staff.getByRole('dialog', { name: '演示·写错的人，第5行' });
    await sheet.getByRole('radio', { name: '就是第三支部' }).click();
    await sheet.getByRole('button', { name: '按第三支部处理' }).click();
    await staff.getByRole('dialog').waitFor({ state: 'hidden' });
    await button('处理第5行演示·写错的人').click();
    await sheet.getByRole('radio', { name: '不读有问题的格，其余照常' }).click();
    await sheet.getByRole('button', { name: '不读这些格' }).click();
    await button('导入3人').click();
    const question = staff.getByRole('dialog', { name: '导入这份名册？' });
    await says(question, '新增2人，更新1人，1人无变化');
    expect(await found('新来的人')).toEqual([]);
    await question.getByRole('button', { name: '导入3人' }).click();
    await title('已导入3人');
    expect(await found('新来的人')).toMatchObject([{ maskedPhone: '138****0001' }]);
    expect(await found('写错的人')).toMatchObject([{ maskedPhone: null }]);
    expect(await found('周涛')).toMatchObject([{ memberClass: 'full_member' }]);
  });

  test('the same file once more finds nothing to do', async () => {
    const before = await stage.run.as('he-ping').ask('people.list', { unitId: 'branch-3' });
    await button('导入另一份名册').click();
    await staff.getByRole('list', { name: '以往的导入' }).getByText('已导入3人').waitFor();
    await choose('三支部名册.csv', ROSTER_GBK);
    await title('核对名册');
    await figure('无变化 3').waitFor();
    expect(await button('没有可导入的变化').isDisabled()).toBe(true);
    await button('放弃').click();
    await button('放弃导入').click();
    await title('已放弃，名册没有改动');
    expect(await stage.run.as('he-ping').ask('people.list', { unitId: 'branch-3' })).toEqual(
      before,
    );
  });

  test('a large roster shows how far it has come, and another page in between loses nothing', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => `演示·第${at}人,第五支部,正式党员`);
    const csv = Buffer.from(['姓名,支部,党员类别', ...rows].join('\n'));
    await stage.open(staff, 'packages/people/pages/import/index');
    await choose('五支部名册.csv', csv);
    await staff.getByRole('progressbar', { name: '正在与名册比对' }).waitFor();
    await title('核对名册');
    await button('导入1200人').click();
    await staff.getByRole('dialog').getByRole('button', { name: '导入1200人' }).click();
    await staff.getByRole('progressbar', { name: '正在导入' }).waitFor();
    await stage.open(staff, 'packages/people/pages/import/index');
    await staff.getByRole('link', { name: /^五支部名册.csv/ }).click();
    await title('已导入1200人');
    expect((await found('第1199人')).length).toBe(1);
  });
});
