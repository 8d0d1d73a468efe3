import type { Page } from 'playwright-core';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

const RETENTION = 'packages/office/pages/retention/index';

describe('retention, in the browser', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const openAs = async (name: string): Promise<Page> => {
    const page = await stage.visit(name);
    await stage.open(page, RETENTION);
    await page.getByRole('list', { name: '到期的内容' }).waitFor();
    return page;
  };
  const technical = (page: Page) =>
    page.getByRole('list', { name: '到期的内容' }).getByRole('listitem').first();

  test('a term is changed by the administrator with a reason, after seeing what it would remove', async () => {
    const administrator = await openAs('吴迪');
    await administrator.getByRole('button', { name: '修改期限' }).click();
    const sheet = administrator.getByRole('dialog', { name: '修改期限' });
    const years = sheet.getByRole('textbox', { name: '逐人的考勤记录（移交后年数）' });
    await years.fill('99');
    await says(sheet, '请填写1至10的整数');
    await years.fill('5');
    await says(sheet, /^按这些期限，逐人的考勤记录：/);
    await sheet.getByRole('button', { name: '修改期限' }).click();
    await says(sheet, '请写明原因，会记入留痕');
    await sheet.getByRole('textbox', { name: '原因' }).fill('按档案室的要求');
    await sheet.getByRole('button', { name: '修改期限' }).click();
    await says(administrator, /保存至年度材料移交后5年/);
    const { terms } = await stage.run.as('he-ping').ask('retention.preview', {});
    expect(terms.attendanceYears).toBe(5);

    const member = await stage.visit('张敏');
    await stage.open(member, 'packages/own/pages/notice/index');
    await says(member, /逐人的考勤记录保存至年度材料移交后5年/);
  });

  test('the page shows what is due and removes nothing; the night removes as much as it said', async () => {
    const staff = await openAs('何平');
    await staff.getByRole('button', { name: '期限由管理员修改' }).waitFor();
    await says(staff, '还没有清理过');
    const shown = (await technical(staff).textContent()) ?? '';
    const due = Number(/现在到期(\d+)场活动/.exec(shown)?.[1]);
    expect(due).toBeGreaterThan(0);
    const { now } = await stage.run.as('he-ping').ask('retention.preview', {});
    expect(now.find(({ kind }) => kind === 'check_in_technical')?.due).toBe(due);

    await stage.run.runJob('retention');
    await stage.open(staff, RETENTION);
    const past = staff.getByRole('list', { name: '清理记录' });
    await says(past, `签到的技术记录${due}场活动`);
    await says(technical(staff), /^现在没有到期/);
    const { records } = await stage.run.as('zhang-min').ask('myData.get', {});
    expect(records).toBeGreaterThan(0);
  });

  test('the page is not for a member, who is told where the terms are', async () => {
    const member = await stage.visit('孙丽');
    await stage.open(member, RETENTION);
    await says(member, '保存期限由机关党委和管理员管理');
  });
});
