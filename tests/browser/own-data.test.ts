import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

const OWN = 'packages/own/pages/data/index';
const REQUESTS = 'packages/office/pages/requests/index';

describe('my data, in the browser', () => {
  let stage: Stage;
  let member: Page;

  beforeAll(async () => {
    stage = await openStage();
    member = await stage.visit('张敏');
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const download = async (button: string) => {
    const [file] = await Promise.all([
      member.waitForEvent('download'),
      member.getByRole('button', { name: button }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: fs.readFileSync(await file.path()) };
  };
  const openOwn = async () => {
    await stage.open(member, OWN);
    await member.getByRole('list', { name: '我是谁' }).waitFor();
  };

  test('whoever shows the product becomes somebody else by the bar, in this tab alone', async () => {
    const other = await stage.visit('张敏', { beside: member });
    await other.getByRole('button', { name: /^切换/ }).click();
    await other.getByRole('radio', { name: '演示·赵磊 ' }).click();
    await other.getByRole('dialog').waitFor({ state: 'hidden' });
    await says(other, '演示·赵磊');
    await other.reload();
    await says(other, '演示·赵磊');
    await member.reload();
    await says(member, '演示·张敏');
    await other.close();
  });

  test('shows who I am and where I was, and gives all of it as a workbook and as JSON', async () => {
    const text = '活动通知能否早一天发';
    const words = { requestId: 'feedback-1', kind: 'suggestion', text, signed: false } as const;
    await stage.run.as('zhang-min').ask('feedback.write', words);
    await openOwn();
    await says(member.getByRole('list', { name: '我是谁' }), '演示·张敏');
    await says(member.getByRole('list', { name: '组织关系' }), '第三支部');
    await says(member.getByRole('list', { name: '参加记录' }), /手机签到|纸质签到表/);
    await says(member, '写过1条，其中1条等待答复');

    const workbook = await download('导出表格（.xlsx）');
    expect(workbook.name).toMatch(/^我的个人信息_2022-11-18\.xlsx$/);
    expect(await readSheet(workbook.bytes, '我是谁')).toContainEqual(['姓名', '演示·张敏']);
    expect(JSON.stringify(await readSheet(workbook.bytes, '投诉建议'))).toContain(text);
    const data = await download('导出数据（JSON）');
    expect(data.name).toMatch(/\.json$/);
    expect(JSON.parse(data.bytes.toString())).toMatchObject({
      导出人: '演示·张敏',
      投诉建议: [{ 类别: '建议', 办理情况: '已收到' }],
    });
  });

  test('a correction is asked for with its reason; the branch refuses with its own, which the member reads', async () => {
    await openOwn();
    await member.getByRole('button', { name: '申请更正' }).click();
    const form = member.getByRole('dialog', { name: '申请更正' });
    await form.getByRole('radio', { name: '参加记录' }).click();
    await form.getByRole('textbox', { name: '应当是什么' }).fill('10月14日应记为准时');
    await form.getByRole('button', { name: '提交申请' }).click();
    await says(form, '请填写原因，便于支部核对');
    await form.getByRole('textbox', { name: '原因' }).fill('当天排队');
    await form.getByRole('button', { name: '提交申请' }).click();
    await says(member.getByRole('list', { name: '申请记录' }), '等待答复');

    const officer = await stage.visit('赵磊');
    await stage.open(officer, REQUESTS);
    await officer.getByRole('link', { name: /^演示·张敏 参加记录/ }).click();
    const answer = officer.getByRole('dialog', { name: '演示·张敏 申请更正参加记录' });
    await answer.getByRole('radio', { name: /^不同意/ }).click();
    await answer.getByRole('button', { name: '提交答复' }).click();
    await says(answer, '请写明理由');
    await answer.getByRole('textbox', { name: '理由' }).fill('与纸质签到表的时间一致');
    await answer.getByRole('button', { name: '提交答复' }).click();
    await says(officer, '没有待答复的申请');

    await openOwn();
    await says(member, /^未同意 .*：与纸质签到表的时间一致$/);
  });

  test('a name that is granted is corrected in the same step', async () => {
    const asked = { field: 'name', wanted: '演示·孙莉', reason: '名册写错了一个字' } as const;
    await stage.run.as('sun-li').ask('dataRequests.create', { requestId: 'request-1', ...asked });
    const officer = await stage.visit('赵磊');
    await stage.open(officer, REQUESTS);
    await officer.getByRole('link', { name: /^演示·孙丽 姓名/ }).click();
    await officer.getByRole('dialog').getByRole('button', { name: '提交答复' }).click();
    await says(officer, '没有待答复的申请');
    expect((await stage.run.as('sun-li').ask('session.me', {})).name).toBe('演示·孙莉');
  });

  test('the account is closed only by typing the word, after reading what goes and what the archive keeps', async () => {
    await openOwn();
    await member.getByRole('button', { name: '注销账号' }).click();
    const sheet = member.getByRole('dialog', { name: '注销账号' });
    await says(sheet, /^会删除：与微信的绑定、手机号、全部同意和登录状态/);
    await says(sheet, /^会保留：名册中的组织关系，\d+条参加记录和支部台账/);
    await says(sheet, /^投诉建议：写过的1条不再与您关联/);
    await says(sheet, /^操作记录不能删除/);
    await sheet.getByRole('button', { name: '注销账号' }).click();
    await says(sheet, '请输入“注销”两个字');
    await stage.run.as('zhang-min').ask('session.me', {});
    await sheet.getByRole('textbox', { name: '输入“注销”两个字' }).fill('注销');
    await sheet.getByRole('button', { name: '注销账号' }).click();
    await member.waitForURL(/pages\/join\/index/);
    const refusal = await stage.run.as('zhang-min').refusal('session.me', {});
    expect(refusal.code).toBe('NOT_BOUND');
    const { items } = await stage.run.as('he-ping').ask('feedback.list', {});
    expect(items).toMatchObject([{ state: 'received', writerName: null }]);
  });
});
