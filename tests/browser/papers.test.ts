import type { Locator, Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { DESKTOP } from '../support/chromium';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

declare global {
  interface Window {
    /** What lay ready for paper each time the page called the browser's print. */
    printed?: string[];
  }
}

describe('papers, from an activity and of a branch’s year', () => {
  let stage: Stage;
  let officer: Page;
  let activityId: string;

  beforeAll(async () => {
    stage = await openStage();
    officer = await stage.visit('赵磊', { viewport: DESKTOP });
    await officer.addInitScript(() => {
      window.print = () => {
        const ready = document.querySelector<HTMLElement>('#print-root');
        window.printed = [...(window.printed ?? []), ready?.textContent ?? ''];
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    activityId = await stage.themePartyDay();
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  /** What arrives when this is tapped: its name, and the cells of its first sheet. */
  const downloaded = async (button: Locator) => {
    const [file] = await Promise.all([officer.waitForEvent('download'), button.click()]);
    const [sheet] = await readExcelFile(await file.path());
    return { name: file.suggestedFilename(), cells: sheet?.data.flat() };
  };

  const blankSheet = async () => {
    await stage.open(officer, `pages/activity/index?id=${activityId}`);
    await officer.getByRole('link', { name: /^表册与打印/ }).click();
    await officer.getByRole('link', { name: /^签到表（空白）/ }).click();
    await officer.getByRole('table').waitFor();
  };

  test('before the meeting the sheet to sign is opened from the activity: a numbered line for everybody on the list', async () => {
    await blankSheet();
    const { rows } = await stage.run.as('zhao-lei').ask('attendance.roster', { activityId });
    const table = officer.getByRole('table').filter({ visible: true });
    for (const { number, name } of rows) {
      const line = table.getByRole('row').filter({ hasText: name });
      await line.getByRole('cell', { name: String(number), exact: true }).waitFor();
    }
  });

  test('it goes to the browser’s own printing, and the app does not', async () => {
    await blankSheet();
    await officer.getByRole('button', { name: '打印或存为PDF' }).click();
    const [printed = ''] = await officer.evaluate(() => window.printed ?? []);
    expect(printed).toContain('演示·张敏');
    expect(printed).not.toContain('打印或存为PDF');
    expect(await officer.locator('#print-root').count()).toBe(0);
  });

  test('it is taken along as a workbook, which opens', async () => {
    await blankSheet();
    const { name, cells } = await downloaded(
      officer.getByRole('button', { name: '导出表格（.xlsx）' }),
    );
    expect(name).toMatch(/签到表（空白）_2022-11-18\.xlsx$/);
    expect(cells).toEqual(expect.arrayContaining(['姓名', '演示·张敏']));
  });

  test('the book of a year is begun, left, found again when finished, saved, and shown as pages', async () => {
    await stage.open(officer, 'pages/me/index');
    await officer.getByRole('link', { name: /^表册与打印/ }).click();
    // The server works on it; its answer never comes to the page that asked.
    const made = new Promise<void>((resolve) => {
      void officer.route('**/call/reports.start', async (route) => {
        await route.fetch();
        resolve();
      });
    });
    await officer.getByRole('link', { name: /^支部年度台账/ }).click();
    await says(officer, '正在生成，请稍候');
    await made;
    await officer.unrouteAll({ behavior: 'ignoreErrors' });
    await stage.open(officer, 'pages/home/index');
    await officer.getByRole('heading', { level: 1 }).waitFor();

    await stage.open(officer, 'packages/reports/pages/choose/index');
    const kept = officer.getByRole('list', { name: '最近导出' });
    const book = kept.getByRole('listitem').filter({ hasText: '第三支部 2022年 支部年度台账' });
    await says(book, /^(已生成|已完成\d+\/\d+)$/);
    const { name, cells } = await downloaded(book.getByRole('button', { name: /^(保存|继续)$/ }));
    expect(name).toBe('第三支部_2022年_支部年度台账_2022-11-18.xlsx');
    expect(cells).toContain('党支部年度台账');
    await says(officer, '已导出');

    await book.getByRole('button', { name: '打印' }).click();
    await officer.getByRole('article', { name: '党支部年度台账' }).waitFor();
    await officer.getByRole('button', { name: '打印或存为PDF' }).click();
    const [printed = ''] = await officer.evaluate(() => window.printed ?? []);
    expect(printed).toContain('重温入党誓词');
  });

  test('a member is offered none, and is refused at the address itself', async () => {
    const member = await stage.visit('张敏');
    await stage.open(member, `pages/activity/index?id=${activityId}`);
    await says(member, '学条例 强支部');
    expect(await member.getByRole('link', { name: /^表册与打印/ }).count()).toBe(0);
    await stage.open(member, 'pages/me/index');
    await says(member, '我的记录');
    expect(await member.getByRole('link', { name: /^表册与打印/ }).count()).toBe(0);
    await stage.open(member, `packages/reports/pages/choose/index?activityId=${activityId}`);
    await says(member, '签到表和记录由组织者打印');
    await stage.open(
      member,
      `packages/reports/pages/paper/index?paper=sign_in&activityId=${activityId}`,
    );
    await says(member, /^您没有这项操作的权限/);
    expect(await member.getByRole('table').count()).toBe(0);
  });
});
