import type { Page } from 'playwright-core';
import { codeOnScreen } from '../support/door-code';
import { codeShown, digitsField, says, settled } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

describe('without a network', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  /** The page itself comes from the phone, as in WeChat; what is called finds no server. */
  const cutOff = (page: Page) => page.route('**/call/**', (route) => route.abort());
  const connect = async (page: Page) => {
    await page.unroute('**/call/**');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
  };
  /** As if the phone had been without a network for a minute: the server's clock does not wait for tests. */
  const keptForAMinute = (page: Page, { withCode = false } = {}) =>
    page.evaluate((alsoCode) => {
      const { data } = JSON.parse(localStorage.getItem('kept-acts') ?? '{}');
      const acts = JSON.parse(data).map(
        (act: { takenAt: number; input: { capturedAt: number } }) => ({
          ...act,
          takenAt: act.takenAt - 60_000,
          input: alsoCode ? { ...act.input, capturedAt: act.input.capturedAt - 60_000 } : act.input,
        }),
      );
      localStorage.setItem('kept-acts', JSON.stringify({ data: JSON.stringify(acts) }));
    }, withCode);
  const officer = () => stage.run.as('zhao-lei');
  const presentAt = async (activityId: string) =>
    (await officer().ask('attendance.counts', { activityId })).counts.present;
  const heading = (page: Page, name: RegExp | string) =>
    page.getByRole('heading', { level: 1, name }).filter({ visible: true });

  test('a member’s code waits on the phone through a restart, and is recorded with its time when the network is back', async () => {
    const id = await stage.themePartyDay({ theme: '没有信号的会场' });
    const screen = await stage.visit('赵磊');
    const member = await stage.visit('张敏');
    await stage.open(screen, `packages/organiser/pages/code/index?id=${id}`);
    await settled(member);
    await cutOff(member);
    await stage.open(member, `pages/check-in/index?a=${id}`);
    await digitsField(member).waitFor();
    await digitsField(member).fill((await codeShown(screen)).digits);
    await heading(member, /^待同步 \d\d:\d\d$/).waitFor();
    const time = (await heading(member, /^待同步/).innerText()).slice(-5);

    await member.reload();
    await heading(member, `待同步 ${time}`).waitFor();
    await stage.open(member, 'pages/home/index');
    await says(member, `待同步 ${time}，联网后自动提交`);
    expect(await presentAt(id)).toBe(0);

    await stage.open(member, `pages/check-in/index?a=${id}`);
    await heading(member, `待同步 ${time}`).waitFor();
    await connect(member);
    await heading(member, `已签到 ${time}`).waitFor();
    expect(await presentAt(id)).toBe(1);
    await stage.open(member, `pages/activity/index?id=${id}`);
    await says(member, `已签到 ${time}`);
  });

  test('a code kept until check-in was closed comes back with the reason and the way on', async () => {
    const id = await stage.themePartyDay({ theme: '签到已经结束' });
    const screen = await stage.visit('赵磊');
    const member = await stage.visit('张敏');
    await stage.open(screen, `packages/organiser/pages/code/index?id=${id}`);
    await cutOff(member);
    await stage.open(member, `pages/check-in/index?a=${id}`);
    await digitsField(member).fill((await codeShown(screen)).digits);
    await heading(member, /^待同步/).waitFor();
    await officer().ask('activities.close', { activityId: id });
    await keptForAMinute(member);
    await member.reload();
    await heading(member, /^待同步/).waitFor();
    await connect(member);
    await heading(member, /^未能提交：签到已于.*结束/).waitFor();
    await says(member, '到过现场的，可以请组织者代为登记，或在活动结束后申请补签');
  });

  test('the organiser’s list opens without a network, and an entry made there is sent later', async () => {
    const id = await stage.themePartyDay({ theme: '名单也没有信号' });
    const organiser = await stage.visit('赵磊');
    await stage.open(organiser, `packages/organiser/pages/roster/index?id=${id}`);
    const enter = organiser.getByRole('button', { name: '为演示·张敏代为登记' });
    await enter.waitFor();
    await cutOff(organiser);
    await organiser.reload();
    await says(organiser, '当前没有网络，名单停在上次读到的样子。登记照常，联网后自动提交');
    await enter.click();
    await says(organiser, '待同步');
    expect(await presentAt(id)).toBe(0);
    await connect(organiser);
    await says(organiser, /代为登记，演示·赵磊/);
    expect(await presentAt(id)).toBe(1);
  });

  test('a volunteer’s check-in waits on the phone as well, and the coordinator confirms what came late', async () => {
    const activityId = 'demo-event-today';
    const { keyHex } = await stage.run.as('xu-ning').ask('activities.doorKey', { activityId });
    const volunteer = await stage.visit('林晓');
    await stage.open(volunteer, `pages/check-in/index?a=${activityId}&k=v`);
    await digitsField(volunteer).waitFor();
    await cutOff(volunteer);
    const { digits } = codeOnScreen(keyHex, activityId, (await stage.run.clock()) - 60_000);
    await digitsField(volunteer).fill(digits);
    await heading(volunteer, /^待同步 \d\d:\d\d$/).waitFor();
    await keptForAMinute(volunteer, { withCode: true });
    await volunteer.reload();
    await heading(volunteer, /^待同步/).waitFor();
    await connect(volunteer);
    await heading(volunteer, /^已签到 \d\d:\d\d$/).waitFor();

    const coordinator = await stage.visit('徐宁');
    await stage.open(coordinator, `packages/volunteer/pages/day/index?e=${activityId}`);
    await says(coordinator, /^1人离线补传，核对到场后确认/);
    await coordinator.getByRole('button', { name: '全部确认' }).click();
    await says(coordinator, '离线补传，已确认');
  });

  test('somebody else on the same phone neither sees nor sends what was kept', async () => {
    const id = await stage.themePartyDay({ theme: '两个人用一部手机' });
    const screen = await stage.visit('赵磊');
    const member = await stage.visit('张敏');
    await stage.open(screen, `packages/organiser/pages/code/index?id=${id}`);
    await cutOff(member);
    await stage.open(member, `pages/check-in/index?a=${id}`);
    await digitsField(member).fill((await codeShown(screen)).digits);
    await heading(member, /^待同步/).waitFor();
    const other = await stage.visit('孙丽', { beside: member });
    await other.getByRole('link', { name: '首页', exact: true }).waitFor();
    await settled(other);
    expect(await other.getByText('待同步').filter({ visible: true }).count()).toBe(0);
    expect(await presentAt(id)).toBe(0);
  });
});
