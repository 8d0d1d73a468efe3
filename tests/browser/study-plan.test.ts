import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { DESKTOP } from '../support/chromium';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

describe('the year’s study plan, in the browser', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage();
    page = await stage.visit('陈静', { viewport: DESKTOP });
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const secretary = () => stage.run.as('chen-jing');
  const openPlan = (year: number) =>
    stage.open(page, `packages/study/pages/plan/index?unit=study-group&year=${year}`);
  const quarter = (name: string) => page.getByRole('region', { name, exact: true });
  const topicIn = (name: string, title: string) =>
    quarter(name).getByRole('listitem').filter({ hasText: title });
  const menuOf = async (title: string) => {
    await page.getByRole('button', { name: `${title}的更多操作` }).click();
    return page.getByRole('dialog', { name: title });
  };

  test('next year’s plan begins from typical topics, those that are not wanted left out', async () => {
    await openPlan(2023);
    await page.getByRole('button', { name: '从常用专题或去年的计划开始' }).click();
    const sheet = page.getByRole('dialog', { name: '2023年学习计划从哪里开始' });
    await sheet.getByRole('checkbox', { name: /^依法行政专题辅导/ }).click();
    await sheet.getByRole('button', { name: '添加8个专题' }).click();
    await topicIn('第一季度', '全国两会精神').waitFor();
    expect(await topicIn('第二季度', '依法行政专题辅导').count()).toBe(0);
  });

  test('a topic is dragged to another quarter, and moved back by the menu', async () => {
    await topicIn('第一季度', '全国两会精神').dragTo(quarter('第三季度').getByRole('list'));
    await topicIn('第三季度', '全国两会精神').waitFor();
    const menu = await menuOf('全国两会精神');
    await menu.getByRole('link', { name: /^移到第一季度/ }).click();
    await topicIn('第一季度', '全国两会精神').waitFor();
  });

  test('one taken out comes back', async () => {
    const menu = await menuOf('全年学习交流');
    await menu.getByRole('link', { name: /^移除专题/ }).click();
    await topicIn('第四季度', '全年学习交流').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '撤销' }).click();
    await topicIn('第四季度', '全年学习交流').waitFor();
  });

  test('a session begins from a topic with everything filled in, is held, and the topic says so', async () => {
    await openPlan(2022);
    const menu = await menuOf('全年学习交流');
    await menu.getByRole('link', { name: /^安排学习会/ }).click();
    await page.getByRole('button', { name: '学习计划专题：全年学习交流' }).waitFor();
    await page.getByRole('button', { name: '学习方式：学习交流' }).waitFor();
    await page.getByRole('button', { name: '组织单位：党组中心组' }).waitFor();
    await page
      .getByRole('list', { name: '计入的举措' })
      .getByText('中心组学习考勤')
      .first()
      .waitFor();
    const field = (label: string) => page.getByLabel(label, { exact: true });
    expect(await field('主题').inputValue()).toBe('全年学习交流');
    await field('日期').fill('2022-11-18');
    await field('开始').fill('14:00');
    await field('地点').fill('局党组会议室');
    await page.getByRole('button', { name: '添加学习材料' }).click();
    await field('文件标题').fill('党的二十大报告');
    await page.getByRole('button', { name: '保存并发布' }).click();
    await says(page, '已发布，应到11人');
    await says(page, '学习计划专题：全年学习交流');
    await says(page, '党的二十大报告');

    const { topics } = await secretary().ask('study.plan', { unitId: 'study-group', year: 2022 });
    const topic = topics.find(({ title }) => title === '全年学习交流');
    const activityId = topic?.sessions[0]?.activityId ?? '';
    await secretary().ask('attendance.enter', {
      activityId,
      memberIds: ['member-1'],
      method: 'paper_sheet',
      arrival: 'on_time',
      requestId: randomUUID(),
    });
    await page.getByRole('link', { name: '看学习计划' }).click();
    await topicIn('第四季度', '全年学习交流').getByText('已安排学习会').waitFor();
    // What was entered at another desk is read with the page.
    await page.reload();
    await topicIn('第四季度', '全年学习交流').getByText('已开展', { exact: true }).waitFor();
  });

  test('a topic of research leads to its notes', async () => {
    await topicIn('第三季度', '社区健身设施专题调研')
      .getByRole('link', { name: /已登记材料2份/ })
      .click();
    await says(page, '社区健身设施使用情况调研报告');
    await page.getByRole('button', { name: '学习专题：社区健身设施专题调研' }).waitFor();
    expect(await page.getByRole('list', { name: '学习材料' }).getByRole('listitem').count()).toBe(
      2,
    );
  });
});
