import { codeShown, digitsField, says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

const GONE = '没有连上服务，请检查网络后再试';

describe('without the server', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const whileGone = async (act: () => Promise<void>) => {
    await stage.run.stop();
    try {
      await act();
    } finally {
      await stage.run.restart();
    }
  };

  test('a check-in is kept with its time, and 立即重试 records it once when the server is back', async () => {
    const id = await stage.themePartyDay({ theme: '断网签到' });
    const officer = await stage.visit('赵磊');
    const member = await stage.visit('张敏');
    await stage.open(officer, `packages/organiser/pages/code/index?id=${id}`);
    await stage.open(member, `pages/check-in/index?a=${id}`);
    await digitsField(member).waitFor();
    const { digits } = await codeShown(officer);
    const retry = member.getByRole('button', { name: '立即重试' });
    await whileGone(async () => {
      await digitsField(member).fill(digits);
      await member.getByRole('heading', { level: 1, name: /^待同步/ }).waitFor();
      await says(member, `签到码 ${digits.slice(0, 3)} ${digits.slice(3)}`);
      await retry.click();
      await retry.waitFor();
    });
    // It may have gone through by itself meanwhile.
    const recorded = member.getByRole('heading', { level: 1, name: /^已签到/ });
    await Promise.race([retry.click(), recorded.waitFor()]);
    await recorded.waitFor();
    const { counts } = await stage.run.as('zhao-lei').ask('attendance.counts', { activityId: id });
    expect(counts.present).toBe(1);
  });

  test('the organiser’s code goes on changing, and the screen says that the number waits', async () => {
    const officer = await stage.visit('赵磊');
    const id = await stage.themePartyDay({ theme: '断网出码' });
    await stage.open(officer, `packages/organiser/pages/code/index?id=${id}`);
    const { digits, picture } = await codeShown(officer);
    await whileGone(async () => {
      await says(officer, '人数会在联网后更新');
      const spoken = officer.getByRole('status').filter({ hasText: '六位签到码' });
      await spoken.filter({ hasNotText: digits.split('').join(' ') }).waitFor();
      expect((await codeShown(officer)).picture).not.toBe(picture);
    });
  });

  test('a page that could not be read says so, and 重试 reads it when the server is back', async () => {
    await stage.themePartyDay({ theme: '先看的活动' });
    await stage.themePartyDay({ theme: '后看的活动' });
    const reader = await stage.visit('孙丽');
    await reader.getByRole('link', { name: '活动', exact: true }).click();
    await reader.getByRole('link', { name: /先看的活动/ }).click();
    await reader.getByRole('heading', { level: 1, name: '先看的活动' }).waitFor();
    await reader.getByRole('button', { name: '返回' }).click();
    await whileGone(async () => {
      await reader.getByRole('link', { name: /后看的活动/ }).click();
      await says(reader, '活动没有读到');
      await says(reader, GONE);
    });
    await reader.getByRole('button', { name: '重试' }).click();
    await reader.getByRole('heading', { level: 1, name: '后看的活动' }).waitFor();
  });

  test('a page never opened before is there all the same, and says that nothing could be read', async () => {
    const reader = await stage.visit('孙丽');
    await reader.waitForLoadState('networkidle');
    await whileGone(async () => {
      await reader.getByRole('link', { name: '要点', exact: true }).click();
      await says(reader, '工作要点没有读到');
      await says(reader, GONE);
    });
    await reader.getByRole('button', { name: '重试' }).click();
    await reader.getByRole('heading', { level: 1, name: '2022年党建工作要点' }).waitFor();
  });

  test('what was read before stays in view on return, with a line that says how old it is', async () => {
    const reader = await stage.visit('孙丽');
    await reader.clock.install();
    const board = reader.getByRole('heading', { level: 1, name: '2022年党建工作要点' });
    await reader.getByRole('link', { name: '要点', exact: true }).click();
    await reader.getByRole('link', { name: /^2 严肃党内政治生活/ }).click();
    await reader.getByRole('heading', { level: 1, name: '严肃党内政治生活' }).waitFor();
    const old = `下面是之前读到的内容，${GONE}`;
    await whileGone(async () => {
      await reader.clock.fastForward('10:00');
      await reader.getByRole('button', { name: '返回' }).click();
      await says(reader, old);
      await board.waitFor();
    });
    await reader.getByRole('button', { name: '重试' }).click();
    await reader.getByText(old).waitFor({ state: 'hidden' });
    await board.waitFor();
  });

  test('a list read before stays in view as well', async () => {
    await stage.themePartyDay({ theme: '断网前读到的' });
    const reader = await stage.visit('孙丽');
    await reader.clock.install();
    const listed = reader.getByRole('link', { name: /断网前读到的/ }).filter({ visible: true });
    await reader.getByRole('link', { name: '活动', exact: true }).click();
    await listed.waitFor();
    await reader.getByRole('link', { name: '我的', exact: true }).click();
    await says(reader, '我的记录');
    await whileGone(async () => {
      await reader.clock.fastForward('00:30');
      await reader.getByRole('link', { name: '活动', exact: true }).click();
      await says(reader, `下面是之前读到的内容，${GONE}`);
      await listed.waitFor();
    });
  });

  test('what an organiser has written is still there after a save that found no server, and is saved by the next', async () => {
    const officer = await stage.visit('赵磊');
    await stage.open(officer, 'packages/organiser/pages/edit/index');
    const field = (label: string) => officer.getByLabel(label, { exact: true });
    const save = officer.getByRole('button', { name: '存为草稿' });
    await field('主题').fill('断网时写的主题');
    await field('日期').fill('2022-11-18');
    await field('开始').fill('16:00');
    await field('地点').fill('二楼会议室');
    await officer.getByRole('list', { name: '计入的举措' }).waitFor();
    await whileGone(async () => {
      await save.click();
      await says(officer, `没有保存，填写的内容都在：${GONE}`);
      expect(await field('主题').inputValue()).toBe('断网时写的主题');
      expect(await field('地点').inputValue()).toBe('二楼会议室');
    });
    await save.click();
    await officer.getByRole('heading', { level: 1, name: '断网时写的主题' }).waitFor();
    await says(officer, '草稿，发布后支部可见');
  });
});
