import { DESKTOP } from '../support/chromium';
import { spoken } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

describe('what a screen reader meets', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test('home says what is next, what it counts for, and offers the one act by name', async () => {
    const member = await stage.visit('张敏');
    expect(await spoken(member.locator('body'))).toEqual(
      expect.arrayContaining([
        'heading "今天14:00 有一场主题党日" [level=1]',
        'region "今天的活动"',
        'heading "学条例 强支部" [level=2]',
        'link "学条例 强支部的详情": 详情',
        'button "签到"',
        'navigation "主导航"',
        'link "首页"',
      ]),
    );
  });

  test('the board on a phone is a list of items by section, each a link that says how it stands', async () => {
    const staff = await stage.visit('何平');
    await staff.getByRole('link', { name: '要点', exact: true }).click();
    await staff.getByRole('tablist', { name: '排列方式' }).waitFor();
    expect(await spoken(staff.getByRole('main'))).toEqual(
      expect.arrayContaining([
        'heading "2022年党建工作要点" [level=1]',
        'heading "一、坚定践行“两个维护”，推进政治机关建设" [level=2]',
        'list "一、坚定践行“两个维护”，推进政治机关建设"',
        'link "2 严肃党内政治生活 仅记录 26条，6个支部都有"',
        'tab "按条目" [selected]',
      ]),
    );
  });

  test('the board of a wide screen is a table: its caption, its heads, and a cell that says row, unit and state', async () => {
    const staff = await stage.visit('何平', { viewport: DESKTOP });
    await staff.getByRole('link', { name: '要点', exact: true }).click();
    await staff.getByRole('table').waitFor();
    expect(await spoken(staff.getByRole('main'))).toEqual(
      expect.arrayContaining([
        'table "18条要点在8个单位的落实情况"',
        'columnheader "三支部"',
        'rowheader "2 严肃党内政治生活"',
        'link "第4条 三支部：即将到期 未开展"',
        'img "第1条 中心组：不适用"',
      ]),
    );
  });
});
