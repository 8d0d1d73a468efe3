import type { Page } from 'playwright-core';
import { digitsField, says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

describe('consents, in the browser', () => {
  let stage: Stage;
  let member: Page;
  let activityId: string;

  beforeAll(async () => {
    stage = await openStage();
    member = await stage.visit('张敏');
    activityId = await stage.themePartyDay();
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const openConsents = () => stage.open(member, 'packages/own/pages/consents/index');
  const openDoor = () => stage.open(member, `pages/check-in/index?a=${activityId}`);

  test('what is withdrawn is asked for again at the door, where paper counts the same', async () => {
    await openConsents();
    await member.getByRole('button', { name: '撤回对手机签到的同意' }).click();
    const question = member.getByRole('dialog', { name: '撤回对手机签到的同意？' });
    await says(question, /撤回后立即不能用手机签到，可以在纸质签到表上签名/);
    await question.getByRole('button', { name: '撤回同意' }).click();
    await says(member, /^已撤回 11月18日/);

    await openDoor();
    await says(member, '是否同意手机签到');
    expect(await digitsField(member).count()).toBe(0);
    await member.getByRole('button', { name: '改用纸质签到' }).click();
    await says(member, '请在纸质签到表上签名');
    const { entered } = await stage.run.as('zhao-lei').ask('attendance.enter', {
      activityId,
      memberIds: ['zhang-min'],
      method: 'paper_sheet',
      arrival: 'on_time',
      requestId: 'paper-sheet-1',
    });
    expect(entered).toEqual(['zhang-min']);
    const { counts } = await stage.run.as('zhao-lei').ask('attendance.counts', { activityId });
    expect(counts).toMatchObject({ present: 1, late: 0 });
  });

  test('agreeing at the door is enough, and stands among the consents with its time', async () => {
    activityId = await stage.themePartyDay();
    await openDoor();
    await member.getByRole('button', { name: '同意，去签到' }).click();
    await digitsField(member).waitFor();
    await openConsents();
    await member.getByRole('button', { name: '撤回对手机签到的同意' }).waitFor();
    const { agreed } = await stage.run.as('zhang-min').ask('session.me', {});
    expect(agreed).toContain('attendance');
  });

  test('whoever keeps their consent as it is loses nothing by asking', async () => {
    await openConsents();
    await member.getByRole('button', { name: '撤回对手机号的同意' }).click();
    const question = member.getByRole('dialog', { name: '撤回对手机号的同意？' });
    await question.getByRole('button', { name: '先不撤回' }).click();
    await question.waitFor({ state: 'hidden' });
    const { agreed } = await stage.run.as('zhang-min').ask('session.me', {});
    expect(agreed).toContain('phone');
  });

  test('the notice says who, why, what and how long, and leads to one’s rights', async () => {
    await stage.open(member, 'packages/own/pages/notice/index');
    for (const part of ['谁在处理', '为了什么', '处理什么', '保存多久', '您的权利', '怎样联系']) {
      await says(member, part);
    }
    await member.getByRole('link', { name: /^我的个人信息/ }).click();
    await member.getByRole('list', { name: '我是谁' }).waitFor();
  });
});
