import type { Page } from 'playwright-core';
import { DESKTOP } from '../support/chromium';
import { codeShown, digitsField, says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

const THEME = '党章党规专题学习';

describe('the main job', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  /** What the third branch owes item 4: the cell of the board, read anew. */
  const cellOfItem4 = async (staff: Page) => {
    await staff.reload();
    const cell = staff.getByRole('cell', { name: /^第4条 三支部/ }).getByRole('link');
    return {
      label: await cell.getAttribute('aria-label'),
      figure: await cell.textContent(),
      open: () => cell.click(),
    };
  };

  const publishFromTemplate = async (officer: Page) => {
    const field = (label: string) => officer.getByLabel(label, { exact: true });
    await officer.getByRole('link', { name: '活动', exact: true }).click();
    await officer.getByRole('tab', { name: '我组织的' }).click();
    await officer.getByRole('button', { name: '新建活动' }).click();
    await officer.getByRole('radio', { name: '专题学习' }).click();
    expect(await field('主题').inputValue()).toBe('学条例 强支部');
    await field('主题').fill(THEME);
    await field('日期').fill('2022-11-18');
    await field('开始').fill('14:10');
    expect(await field('结束').inputValue()).toBe('15:40');
    await field('地点').fill('综合楼三楼会议室');
    // What the plan itself asks of the branch is chosen already.
    const serves = officer.getByRole('list', { name: '计入的举措' }).getByRole('listitem');
    await serves.getByText('支部主题党日').waitFor();
    expect(await serves.count()).toBe(1);
    await officer.getByRole('button', { name: '保存并发布' }).click();
    await says(officer, '已发布，应到11人');
    await officer.getByRole('heading', { level: 1, name: THEME }).waitFor();
  };

  const checkInWith = async (member: Page, digits: string) => {
    await member.getByRole('link', { name: '活动', exact: true }).click();
    await member.getByRole('link', { name: new RegExp(THEME) }).click();
    await member.getByRole('button', { name: '签到', exact: true }).click();
    await digitsField(member).fill(digits);
  };

  test('a member checks in to a theme Party day of her branch, and the cell of item 4 and the third branch turns from 0/1 to 1/1 with the record one tap behind it', async () => {
    const staff = await stage.visit('何平', { viewport: DESKTOP });
    await staff.getByRole('link', { name: '要点', exact: true }).click();
    await staff.getByRole('table').waitFor();
    expect(await cellOfItem4(staff)).toMatchObject({
      label: '第4条 三支部：即将到期 未开展',
      figure: '0/1',
    });

    const officer = await stage.visit('赵磊');
    await publishFromTemplate(officer);
    await officer.getByRole('button', { name: '显示签到码' }).click();
    const live = officer.getByLabel('签到人数');
    await says(live, '0 / 11人已签到');

    const member = await stage.visit('张敏', { beside: officer });
    await checkInWith(member, (await codeShown(officer)).digits);
    await member.getByRole('heading', { level: 1, name: /^已签到 \d\d:\d\d$/ }).waitFor();
    const serves = member.getByRole('region', { name: '这次签到计入' }).first();
    await says(serves, '深入学习贯彻习近平新时代中国特色社会主义思想');
    // Nobody touches the officer's phone.
    await says(live, '1 / 11人已签到');

    const cell = await cellOfItem4(staff);
    expect(cell).toMatchObject({ label: '第4条 三支部：已完成', figure: '1/1' });
    await cell.open();
    const behind = staff.getByRole('dialog', { name: '第4条 第三支部' });
    const record = behind.getByRole('link', { name: new RegExp(THEME) });
    expect(await record.textContent()).toContain('第三支部 主题党日，签到中');
    await record.click();
    await staff.getByRole('heading', { level: 1, name: THEME }).waitFor();
  });
});
