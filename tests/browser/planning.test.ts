import type { Page } from 'playwright-core';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';
import { shanghai } from '../support/world';

describe('planning and writing down, in the browser', () => {
  let stage: Stage;
  let officer: Page;

  beforeAll(async () => {
    stage = await openStage();
    officer = await stage.visit('赵磊');
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const newActivity = (query = '') =>
    stage.open(officer, `packages/organiser/pages/edit/index${query}`);
  const field = (label: string) => officer.getByLabel(label, { exact: true });
  const button = (name: string | RegExp) => officer.getByRole('button', { name });
  const drafts = async (theme: string) => {
    const { activities } = await stage.run.as('zhao-lei').ask('activities.list', {
      view: 'organising',
      when: 'upcoming',
      search: theme,
    });
    return activities.map(({ activity }) => activity);
  };

  test('a training for some people of the branch is made from a template, in the words of its kind', async () => {
    await newActivity();
    await button(/^活动类型/).click();
    const kinds = officer.getByRole('dialog', { name: '活动类型' });
    // A branch hosts no democratic life meeting.
    expect(await kinds.getByRole('radio', { name: '民主生活会' }).count()).toBe(0);
    await kinds.getByRole('radio', { name: '培训' }).click();
    await officer.getByRole('radio', { name: '党员', exact: true }).click();
    expect(await field('主题').inputValue()).toBe('党员集中培训');
    await field('日期').fill('2022-11-25');
    await field('开始').fill('09:00');
    expect(await field('结束').inputValue()).toBe('12:00');
    await field('地点').fill('综合楼一楼会议室');
    await field('授课人').fill('演示·何平');
    await officer.getByRole('radio', { name: '选择人员' }).click();
    const people = officer.getByRole('dialog', { name: '选择应到人员' });
    await people.getByRole('checkbox', { name: '演示·张敏' }).click();
    await people.getByRole('searchbox').fill('孙丽');
    await people.getByRole('checkbox', { name: '演示·张敏' }).waitFor({ state: 'detached' });
    await people.getByRole('checkbox', { name: '演示·孙丽' }).click();
    await people.getByRole('button', { name: '选定2人' }).click();
    await button('保存并发布').click();
    await says(officer, '已发布，应到2人');
    await officer.getByRole('heading', { level: 1, name: '党员集中培训' }).waitFor();
    await says(officer, '授课人：演示·何平');
  });

  test('the month’s fixed day is put down for three months at once, one of four dates taken out', async () => {
    await newActivity('?kind=theme_party_day&unit=branch-3');
    await field('主题').fill('固定日主题党日');
    await field('日期').fill('2022-11-25');
    await field('开始').fill('14:00');
    await field('地点').fill('综合楼三楼会议室');
    await officer.getByRole('switch', { name: '一次排好几个月' }).click();
    // The plan is the year's: dates of the next year count towards nothing.
    await officer.getByRole('button', { name: /^不计入第4条/ }).click();
    await button('增加一个月').click();
    const dates = officer.getByRole('list', { name: '各场日期' }).getByRole('listitem');
    expect(await dates.count()).toBe(4);
    await button('去掉2023年1月27日').click();
    expect(await dates.allTextContents()).toEqual([
      '2022年11月25日 周五第1场',
      '2022年12月23日 周五第2场',
      '2023年2月24日 周五第3场',
    ]);
    await button('存3场草稿').click();
    await says(officer, '已建立3场草稿');
    await officer.getByRole('tab', { name: '我组织的', selected: true }).waitFor();
    const made = await drafts('固定日主题党日');
    expect(made.map(({ series }) => series?.position)).toEqual([1, 2, 3]);
  });

  test('what the board says is due is planned with unit, kind and clause filled in', async () => {
    await stage.open(officer, 'packages/board/pages/item/index?number=4&unit=branch-3');
    const sheet = officer.getByRole('dialog', { name: '第4条 第三支部' });
    await sheet.getByRole('button', { name: '为第三支部安排主题党日' }).click();
    await button('活动类型：主题党日').waitFor();
    await button('组织单位：第三支部').waitFor();
    await officer.getByRole('list', { name: '计入的举措' }).getByText('支部主题党日').waitFor();
  });

  test('an activity that was moved tells its members from when to when and why', async () => {
    const id = await stage.themePartyDay({
      theme: '要改期的党日',
      startsAt: shanghai('2022-11-25', '14:00'),
      endsAt: shanghai('2022-11-25', '15:30'),
    });
    await stage.open(officer, `pages/activity/index?id=${id}`);
    await officer.getByRole('link', { name: /^改期/ }).click();
    const sheet = officer.getByRole('dialog', { name: '改期' });
    await sheet.getByLabel('日期', { exact: true }).fill('2022-11-28');
    await sheet.getByRole('button', { name: '确认改期' }).click();
    await says(sheet, '请写明原因');
    await sheet.getByLabel('原因', { exact: true }).fill('会议室调整');
    await sheet.getByRole('button', { name: '确认改期' }).click();
    const member = await stage.visit('张敏');
    await stage.open(member, `pages/activity/index?id=${id}`);
    await says(member, '原定：11月25日 周五 14:00 – 15:30');
    await says(member, '改为：11月28日 周一 14:00 – 15:30');
    await says(member, '原因：会议室调整');
  });

  test('a record survives leaving the page, names what is missing and is handed in all the same', async () => {
    const id = await stage.themePartyDay({ theme: '写记录的党日' });
    await stage.run.as('zhao-lei').ask('activities.close', { activityId: id });
    await stage.open(officer, `pages/activity/index?id=${id}`);
    await officer.getByRole('link', { name: /活动记录.*未填写/ }).click();
    await field('主持人').fill('演示·赵磊');
    await stage.open(officer, `packages/organiser/pages/record/index?id=${id}`);
    await says(officer, '接着填上次没有保存的内容');
    expect(await field('主持人').inputValue()).toBe('演示·赵磊');
    await field('主要内容').fill('学习《条例》第三章');
    await button('添加形成事项').click();
    await field('事项').fill('下月组织参观');
    await button('提交记录').click();
    const sheet = officer.getByRole('dialog', { name: /^还缺\d项$/ });
    await says(sheet, '记录人未填写');
    await says(sheet, '1项形成事项未写明责任人或时限');
    await sheet.getByRole('button', { name: '仍然提交' }).click();
    await says(officer, /^已提交 11月18日/);
    const { record } = await stage.run
      .as('zhao-lei')
      .ask('activities.getRecord', { activityId: id });
    expect(record).toMatchObject({ chair: '演示·赵磊', summary: '学习《条例》第三章' });
    expect(record?.handedInAt).not.toBeNull();
  });

  test('of two who write a record at once the second keeps the text and sees the other’s', async () => {
    const id = await stage.themePartyDay({ theme: '两人写记录' });
    const colleague = stage.run.as('he-ping');
    await officer.bringToFront();
    await stage.open(officer, `packages/organiser/pages/record/index?id=${id}`);
    await field('主持人').fill('演示·赵磊');
    await colleague.ask('activities.writeRecord', {
      activityId: id,
      seenAt: 0,
      record: {
        chair: '演示·何平',
        recorder: '演示·孙丽',
        agenda: [],
        summary: '',
        vote: '',
        decisions: [],
        attachments: [],
        headCount: null,
      },
      commitmentIds: [],
    });
    await button('保存').click();
    const sheet = officer.getByRole('dialog', { name: '记录刚刚被他人修改' });
    await says(sheet, '主持人：演示·何平');
    await sheet.getByRole('button', { name: '保存我填写的' }).click();
    await says(officer, '已保存');
    const { record } = await colleague.ask('activities.getRecord', { activityId: id });
    expect(record?.chair).toBe('演示·赵磊');
  });

  test('the calendar shows the day of an activity with a dot and lists it below', async () => {
    const member = await stage.visit('孙丽');
    await stage.themePartyDay({
      theme: '月历上的党日',
      startsAt: shanghai('2022-12-09', '14:00'),
      endsAt: shanghai('2022-12-09', '15:30'),
    });
    await stage.open(member, 'pages/activities/index');
    await member.getByRole('tab', { name: '月历' }).click();
    await member.getByRole('button', { name: '下个月' }).click();
    await member.getByRole('button', { name: '2022年12月9日，1场活动' }).click();
    await member.getByRole('link', { name: /月历上的党日/ }).click();
    await member.getByRole('heading', { level: 1, name: '月历上的党日' }).waitFor();
  });
});
