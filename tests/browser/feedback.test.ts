import type { Page } from 'playwright-core';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

const OFFICE = 'packages/office/pages/feedback/index';
const OWN = 'packages/own/pages/feedback/index';

describe('投诉建议, in the browser', () => {
  let stage: Stage;
  let member: Page;
  let staff: Page;

  beforeAll(async () => {
    stage = await openStage();
    [member, staff] = [await stage.visit('张敏'), await stage.visit('何平')];
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const write = async (text: string, signed: boolean) => {
    await stage.open(member, OWN);
    await member.getByRole('textbox', { name: '内容' }).fill(text);
    if (signed) await member.getByRole('checkbox', { name: /^署名/ }).click();
    await member.getByRole('button', { name: '提交', exact: true }).click();
    await says(member, '已提交，办理情况在下面查看');
  };
  const openOwn = async (text: string) => {
    await stage.open(member, OWN);
    await member.getByRole('link', { name: new RegExp(text) }).click();
  };
  const openAtOffice = async (text: string) => {
    await stage.open(staff, OFFICE);
    await staff.getByRole('link', { name: new RegExp(text) }).click();
  };

  test('a member writes, the office takes it up and answers, the member asks back once and is content', async () => {
    await stage.open(member, OWN);
    await member.getByRole('button', { name: '提交', exact: true }).click();
    await says(member, '请写下要说的内容');
    await write('活动通知能否早一天发', true);

    await stage.open(staff, OFFICE);
    await staff.getByRole('heading', { level: 1, name: '待答复1条' }).waitFor();
    await openAtOffice('活动通知能否早一天发');
    await says(staff, '建议，演示·张敏');
    await staff.getByRole('button', { name: '发出答复' }).click();
    await says(staff, '请写下答复');
    await staff.getByRole('button', { name: '先开始办理' }).click();
    await staff.getByRole('heading', { level: 1, name: /^办理中/ }).waitFor();
    await staff.getByRole('textbox', { name: '答复' }).fill('自下月起提前两天发');
    await staff.getByRole('button', { name: '发出答复' }).click();
    await staff.getByRole('heading', { level: 1, name: '已答复' }).waitFor();

    await openOwn('活动通知能否早一天发');
    await says(member, '自下月起提前两天发');
    await member.getByRole('textbox', { name: '对答复还有疑问' }).fill('具体是哪一天');
    await member.getByRole('button', { name: '提交补充' }).click();
    await member.getByRole('heading', { level: 1, name: /^办理中/ }).waitFor();
    await openAtOffice('活动通知能否早一天发');
    await staff.getByRole('textbox', { name: '答复' }).fill('每月5日');
    await staff.getByRole('button', { name: '发出答复' }).click();
    await says(staff, '已答复');

    await openOwn('活动通知能否早一天发');
    await says(member, '每月5日');
    expect(await member.getByRole('textbox', { name: '对答复还有疑问' }).count()).toBe(0);
    await member.getByRole('button', { name: '答复已看，可以办结' }).click();
    await member.getByRole('heading', { level: 1, name: '已办结' }).waitFor();
    await openAtOffice('活动通知能否早一天发');
    await says(staff, /^本人 确认办结/);
  });

  test('what is taken back before the answer leaves neither words nor a name with the office', async () => {
    await write('写错了地方', false);
    await openAtOffice('写错了地方');
    await says(staff, '建议，未署名');
    await openOwn('写错了地方');
    await member.getByRole('button', { name: '撤回' }).click();
    const question = member.getByRole('dialog', { name: '撤回这一条？' });
    await says(question, '写的内容会删除，不能恢复');
    await question.getByRole('button', { name: '撤回', exact: true }).click();
    await member.getByRole('heading', { level: 1, name: '已撤回' }).waitFor();

    await stage.open(staff, OFFICE);
    await staff.getByRole('link', { name: /内容已由本人撤回/ }).waitFor();
    expect(await staff.getByText('写错了地方').count()).toBe(0);
  });

  test('the office narrows its list by state and kind, and is told when nothing is left', async () => {
    await write('会议室的灯不亮', false);
    await stage.open(staff, OFFICE);
    await staff.getByRole('button', { name: /^办理情况/ }).click();
    await staff.getByRole('radio', { name: '已收到' }).click();
    await staff.getByRole('link', { name: /会议室的灯不亮/ }).waitFor();
    await staff.getByRole('button', { name: /^类别/ }).click();
    await staff.getByRole('radio', { name: '投诉' }).click();
    await says(staff, '没有符合条件的内容');
  });

  test('the office’s list is not for a member, who is told where their own is', async () => {
    await stage.open(member, OFFICE);
    await says(member, '投诉建议由机关党委和管理员办理');
    await member.getByRole('button', { name: '去“我的”' }).waitFor();
  });
});
