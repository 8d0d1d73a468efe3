import type { Page } from 'playwright-core';
import { codeOnScreen } from '../support/door-code';
import { digitsField, says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';
import { openEvent, shiftOf } from '../support/volunteer-event';
import { shanghai } from '../support/world';

const EVENT = 'packages/volunteer/pages/event/index';

describe('volunteering, on the phones of volunteers and of whoever organises', () => {
  let stage: Stage;
  let stranger: Page;
  let coordinator: Page;
  let volunteer: Page;

  beforeAll(async () => {
    stage = await openStage();
    stranger = await stage.visit('新用户');
    coordinator = await stage.visit('徐宁');
    volunteer = await stage.visit('林晓');
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const title = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  /** Counts what a person does on a page: fields filled and taps. */
  const counting = (page: Page) => {
    const done = { fields: 0, taps: 0 };
    return {
      done,
      fill: async (label: string, text: string) => {
        done.fields += 1;
        await page.getByRole('textbox', { name: label }).fill(text);
      },
      choose: async (name: string) => {
        done.fields += 1;
        await page.getByRole('radio', { name }).click();
      },
      tap: async (role: 'button' | 'checkbox', name: string | RegExp) => {
        done.taps += 1;
        await page.getByRole(role, { name }).click();
      },
    };
  };

  test('a stranger goes from the shared link to a confirmed place with three fields and six taps', async () => {
    const { activityId } = await openEvent(stage.run.as('xu-ning'));
    await stage.open(stranger, `${EVENT}?e=${activityId}`);
    await title(stranger, '健步走活动引导');
    await says(stranger, '海边风大，请备外套和防滑鞋');
    expect(await stranger.getByText('演示·徐宁').count()).toBe(0);
    const by = counting(stranger);
    await by.tap('checkbox', /^我已了解风险与保障/);
    await by.tap('button', /^报名上午班$/);
    await by.tap('button', /^我已阅读，继续$/);
    await by.fill('姓名', '演示·叶青');
    await by.fill('手机号', '13900000011');
    await by.choose('高校师生');
    await by.tap('checkbox', /^已读须知，已满18周岁/);
    await by.tap('checkbox', /^同意用手机号/);
    await by.tap('button', /^登记并报名$/);
    await title(stranger, '已报名');
    expect(by.done).toEqual({ fields: 3, taps: 6 });
    const { rows } = await stage.run.as('xu-ning').ask('volunteering.signUps', { activityId });
    expect(rows).toMatchObject([{ name: '演示·叶青', standing: { name: 'confirmed' } }]);
  });

  test('whoever comes when all places are taken reads her place in line, and gets a place by herself when one is given back', async () => {
    const organiser = stage.run.as('xu-ning');
    // On a day on which nobody serves elsewhere.
    const times = {
      startsAt: shanghai('2022-12-03', '08:30'),
      endsAt: shanghai('2022-12-03', '11:30'),
    };
    const { activityId, shiftIds } = await openEvent(organiser, {
      theme: '名满的活动',
      ...times,
      shifts: [shiftOf({ capacity: 2, ...times })],
    });
    const [shiftId = ''] = shiftIds;
    const people = ['he-xin', 'jiang-nan', 'shi-lei'].map((memberId) => ({
      memberId,
      how: 'in_person' as const,
      guardianAgreed: false,
    }));
    await organiser.ask('volunteering.signUpOthers', {
      shiftId,
      requestId: 'the-first-three',
      risksVersion: 1,
      people,
    });
    await stage.open(volunteer, `${EVENT}?e=${activityId}`);
    await says(volunteer, '已满，候补1人');
    await volunteer.getByRole('checkbox', { name: /^我已了解风险与保障/ }).click();
    await button(volunteer, '候补上午班').click();
    const consent = button(volunteer, '同意并报名');
    const waiting = volunteer.getByRole('heading', { level: 1, name: '候补第2位' });
    await consent.or(waiting).first().waitFor();
    if (await consent.isVisible()) await consent.click();
    await waiting.waitFor();
    await says(volunteer, '前面还有1人');

    await stage.open(coordinator, `packages/volunteer/pages/queue/index?e=${activityId}`);
    await says(coordinator, '候补 2人');
    await button(coordinator, '调整上午班的名额').click();
    const sheet = coordinator.getByRole('dialog');
    for (const _more of [1, 2]) await button(coordinator, '增加一人').click();
    await says(sheet, '候补的前2位按顺序递补');
    await button(coordinator, '改为4人').click();
    await sheet.waitFor({ state: 'hidden' });

    await stage.open(
      volunteer,
      `packages/volunteer/pages/sign-up/index?e=${activityId}&s=${shiftId}`,
    );
    await title(volunteer, '轮到您了');
    await button(volunteer, '确认参加').click();
    await title(volunteer, '已报名');
  });

  test('giving a place up asks first, and the page says that it has no consequence', async () => {
    await stage.open(volunteer, 'packages/volunteer/pages/events/index?view=mine');
    await volunteer.getByRole('link', { name: /名满的活动/ }).click();
    await button(volunteer, '查看我的报名').click();
    await button(volunteer, '取消报名').click();
    const sheet = volunteer.getByRole('dialog', { name: '取消报名？' });
    await sheet.getByRole('button', { name: '取消报名' }).click();
    await title(volunteer, '已取消报名');
    await says(volunteer, '不影响以后报名');
  });

  test('a volunteer checks in by the six digits and out again, and reads the time that counts', async () => {
    const activityId = 'demo-event-today';
    const { keyHex } = await stage.run.as('xu-ning').ask('activities.doorKey', { activityId });
    const typeCode = async () => {
      const { digits } = codeOnScreen(keyHex, activityId, await stage.run.clock());
      await digitsField(volunteer).fill(digits);
    };
    await stage.open(volunteer, `pages/check-in/index?a=${activityId}&k=v`);
    await says(volunteer, /自动签到$/);
    await typeCode();
    await title(volunteer, /^已签到 \d\d:\d\d$/);
    await says(volunteer, /离开时签退$/);
    await button(volunteer, '再登记一次').click();
    await volunteer.getByRole('radio', { name: '签退' }).waitFor();
    await typeCode();
    await title(volunteer, /^已签退 \d\d:\d\d$/);
    await says(volunteer, /等待负责人认定$/);
  });

  test('the coordinator confirms the hours of an event, and the list of those due gets shorter', async () => {
    await stage.open(coordinator, 'packages/volunteer/pages/due/index');
    await coordinator.getByRole('link', { name: /公园健身器材巡查.*还有\d+个工作日/ }).click();
    await button(coordinator, '认定3人的时长').click();
    await button(coordinator, '认定').last().click();
    await says(coordinator, '已认定3人');
    const { due } = await stage.run.as('xu-ning').ask('volunteering.due', {});
    expect(due.map(({ theme }) => theme)).not.toContain('公园健身器材巡查');
  });

  test('the statement carries number and code, and whoever has the paper learns that the office holds it', async () => {
    await stage.open(volunteer, 'packages/volunteer/pages/record/index');
    await says(volunteer, '2022年已认定');
    await button(volunteer, '导出服务情况说明（草稿）').click();
    await button(volunteer, '生成服务情况说明（草稿）').click();
    await says(volunteer, '志愿服务情况说明（草稿）');
    const { statements } = await stage.run.as('lin-xiao').ask('volunteering.myStatements', {});
    const [statement] = statements;
    if (!statement) throw new Error('no statement');
    await says(volunteer, statement.number);

    const verify = `packages/volunteer/pages/verify/index?n=${statement.number}`;
    await stage.open(stranger, `${verify}&c=${statement.code}`);
    await title(stranger, '单位有这份记录');
    expect(await stranger.getByText('演示·林晓').count()).toBe(0);
    await stage.open(stranger, `${verify}&c=WRONGONE`);
    await title(stranger, '没有查到');
    await stage.open(coordinator, 'packages/volunteer/pages/revoke/index');
    await coordinator.getByRole('textbox', { name: '编号' }).fill(statement.number);
    await coordinator.getByRole('textbox', { name: '原因' }).fill('时长有误');
    await button(coordinator, '作废这份说明').click();
    await button(coordinator, '作废').last().click();
    await says(coordinator, `${statement.number}已作废`);
    await stage.open(stranger, `${verify}&c=${statement.code}`);
    await title(stranger, '这份说明已作废');
  });
});
