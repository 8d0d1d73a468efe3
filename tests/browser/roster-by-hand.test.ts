import type { Page } from 'playwright-core';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

describe('the list at the door, put down by hand', () => {
  let stage: Stage;
  let officer: Page;
  let activityId: string;

  const activity = () => stage.run.as('zhao-lei').ask('activities.get', { activityId });
  const openRoster = () =>
    stage.open(officer, `packages/organiser/pages/roster/index?id=${activityId}`);

  beforeAll(async () => {
    stage = await openStage();
    officer = await stage.visit('赵磊');
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  beforeEach(async () => {
    activityId = await stage.themePartyDay();
    await openRoster();
    await officer.getByRole('button', { name: '为演示·张敏代为登记' }).waitFor();
  });

  test('the signed sheet is entered by its numbers, with the names shown before, and taken back', async () => {
    await officer.getByRole('button', { name: '按纸质表登记' }).click();
    await officer.getByRole('button', { name: '改为按编号登记' }).click();
    const sheet = officer.getByRole('dialog', { name: '按编号登记' });
    const field = sheet.getByRole('textbox', { name: '行号' });
    await field.fill('1-4，5 清假');
    await says(sheet, '没有看懂“5 清假”');
    await field.fill('1-4，5 迟到、6 请假，99');
    await says(sheet, '名单上没有99号');
    await field.fill('1－4，5 迟到、6 请假');
    await says(sheet, '签到 4人');
    await says(sheet, '迟到 1人');
    await sheet.getByRole('radio', { name: '公假' }).click();
    await says(sheet, '请假（公假） 1人');
    expect(await activity()).toMatchObject({ counts: { present: 0 } });
    await sheet.getByRole('button', { name: '登记6人' }).click();
    await says(officer, '已按纸质表登记6人');
    expect(await activity()).toMatchObject({ counts: { present: 5, late: 1, onLeave: 1 } });
    await officer.getByRole('button', { name: '撤回' }).click();
    await says(officer, '已撤回6人的登记');
    expect(await activity()).toMatchObject({ counts: { present: 0, onLeave: 0 } });
  });

  test('a guest without an account stands beside those who are due', async () => {
    await officer.getByRole('link', { name: /添加来宾/ }).click();
    const sheet = officer.getByRole('dialog', { name: '添加来宾' });
    await sheet.getByRole('button', { name: '加入名单' }).click();
    await says(sheet, '请填写来宾姓名');
    await sheet.getByRole('textbox', { name: '姓名' }).fill('演示·来宾');
    await sheet.getByRole('textbox', { name: '来自' }).fill('入党积极分子');
    await sheet.getByRole('button', { name: '加入名单' }).click();
    await officer.getByRole('button', { name: '为演示·来宾代为登记' }).click();
    await says(officer, '已为演示·来宾登记');
    expect(await activity()).toMatchObject({ counts: { present: 0, sittingIn: 1 } });
  });

  test('leave asked for by a member stands on the list once the officer agrees', async () => {
    const member = await stage.visit('张敏');
    await stage.open(member, `pages/activity/index?id=${activityId}`);
    await member.getByRole('link', { name: /向支部请假/ }).click();
    const sheet = member.getByRole('dialog', { name: '向支部请假' });
    await says(sheet, '不用写事由和病情');
    await sheet.getByRole('radio', { name: '事假' }).click();
    await sheet.getByRole('button', { name: '提交请假' }).click();
    await says(member, '等待答复');

    await stage.open(officer, `packages/organiser/pages/asks/index?id=${activityId}`);
    await officer.getByRole('link', { name: '答复演示·张敏 请假（事假）' }).click();
    await officer.getByRole('button', { name: '同意申请' }).click();
    await says(officer, '没有待答复的申请');
    expect(await activity()).toMatchObject({ counts: { onLeave: 1 } });
    await member.reload();
    await says(member, '已同意，演示·赵磊');
    await member.close();
  });

  test('a member sees who put her down, and why it was struck', async () => {
    await officer.getByRole('button', { name: '为演示·张敏代为登记' }).click();
    await says(officer, '已为演示·张敏登记');
    const member = await stage.visit('张敏');
    await stage.open(member, `pages/activity/index?id=${activityId}`);
    await says(member, /代为登记，演示·赵磊/);

    await officer.getByRole('button', { name: '演示·张敏的更多操作' }).click();
    await officer.getByRole('link', { name: '划去签到' }).click();
    await officer.getByRole('radio', { name: '重复登记' }).click();
    await officer.getByRole('button', { name: '确认划去' }).click();
    await says(officer, '已划去演示·张敏的签到');
    await member.reload();
    await says(member, /划去，演示·赵磊：重复登记/);
    await member.close();
  });
});
