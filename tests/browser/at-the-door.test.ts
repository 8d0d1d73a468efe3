import { CODE_WINDOW } from '@shared/domain/attendance/code';
import type { Page } from 'playwright-core';
import { qrCodeUri } from '@/ui/QrCode';
import { codeOnScreen, linkInCode } from '../support/door-code';
import { codeShown, digitsField, follow, says, spoken } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

/** More stops than any of these pages has. */
const MOST_STOPS = 60;

describe('at the door, in the browser', () => {
  let stage: Stage;
  let officer: Page;

  beforeAll(async () => {
    stage = await openStage();
    officer = await stage.visit('赵磊');
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const openCode = (id: string) =>
    stage.open(officer, `packages/organiser/pages/code/index?id=${id}`);
  const openDoor = (member: Page, id: string) => stage.open(member, `pages/check-in/index?a=${id}`);
  /** The link in the QR code of the moment whose six digits are these. */
  const linkBeside = async (digits: string, activityId: string): Promise<string> => {
    const { keyHex, linkBase } = await stage.run
      .as('zhao-lei')
      .ask('activities.doorKey', { activityId });
    const now = await stage.run.clock();
    const codes = [-1, 0, 1].map((step) =>
      codeOnScreen(keyHex, activityId, now + step * CODE_WINDOW),
    );
    const shown = codes.find((code) => code.digits === digits);
    if (!shown) throw new Error(`${digits} is no code of ${activityId}`);
    return linkInCode(linkBase, activityId, shown);
  };
  const linkNow = async (activityId: string) => {
    await openCode(activityId);
    return linkBeside((await codeShown(officer)).digits, activityId);
  };
  const recordOf = async (personId: string, activityId: string) =>
    (await stage.run.as(personId).ask('activities.get', { activityId })).mine?.presence;

  test('whoever opens the link of the QR code is checked in by it, without typing anything', async () => {
    const id = await stage.themePartyDay({ theme: '扫码签到' });
    await openCode(id);
    const { digits, picture } = await codeShown(officer);
    const link = await linkBeside(digits, id);
    expect(picture).toBe(qrCodeUri(link));
    const member = await stage.visit('张敏');
    await follow(member, link);
    await member.getByRole('heading', { level: 1, name: /^已签到 \d\d:\d\d$/ }).waitFor();
    expect(await recordOf('zhang-min', id)).toMatchObject({ method: 'code' });
  });

  test('with the keyboard alone a member finds the activity, checks in and goes back', async () => {
    const id = await stage.themePartyDay({ theme: '键盘签到' });
    const member = await stage.visit('孙丽');
    const tabTo = async (words: string) => {
      const focused = () =>
        member.evaluate(() =>
          document.activeElement === document.body ? '' : document.activeElement?.textContent,
        );
      for (let stops = 0; stops < MOST_STOPS; stops++) {
        await member.keyboard.press('Tab');
        if ((await focused())?.includes(words)) return;
      }
      throw new Error(`the Tab key does not reach ${words}`);
    };
    await tabTo('活动');
    await member.keyboard.press('Enter');
    await member.getByRole('tablist', { name: '什么时候' }).waitFor();
    await tabTo('键盘签到');
    await member.keyboard.press('Enter');
    await member.getByRole('heading', { level: 1, name: '键盘签到' }).waitFor();
    await tabTo('签到');
    await member.keyboard.press('Enter');
    await digitsField(member).waitFor();
    await openCode(id);
    await member.keyboard.type((await codeShown(officer)).digits);
    await member.getByRole('heading', { level: 1, name: /^已签到/ }).waitFor();
    await tabTo('完成');
    await member.keyboard.press('Enter');
    await member.getByRole('heading', { level: 1, name: '键盘签到' }).waitFor();
  });

  test('wrong digits are refused in place, and the right ones still count', async () => {
    const id = await stage.themePartyDay({ theme: '输错数字' });
    await openCode(id);
    const member = await stage.visit('张敏');
    await openDoor(member, id);
    await digitsField(member).fill('000000');
    await member.getByRole('alert').getByText('数字不对，请核对屏幕上的六位数字').waitFor();
    expect(await digitsField(member).inputValue()).toBe('');
    await digitsField(member).fill((await codeShown(officer)).digits);
    await member.getByRole('heading', { level: 1, name: /^已签到/ }).waitFor();
  });

  test('a member of another branch is told who can help', async () => {
    const id = await stage.themePartyDay({ theme: '别的支部' });
    const stranger = await stage.visit('刘洋');
    await follow(stranger, await linkNow(id));
    await stranger.getByRole('heading', { name: '名单里没有您，请找组织委员核对名单' }).waitFor();
    expect(await digitsField(stranger).count()).toBe(0);
  });

  test('a cancelled activity takes no check-in and says why it was called off', async () => {
    const id = await stage.themePartyDay({ theme: '场地停电' });
    await openCode(id);
    const member = await stage.visit('周涛');
    await openDoor(member, id);
    await digitsField(member).waitFor();
    const digits = (await codeShown(officer)).digits;
    await stage.open(officer, `pages/activity/index?id=${id}`);
    await officer.getByRole('link', { name: '取消活动' }).click();
    const sheet = officer.getByRole('dialog', { name: '取消这场活动' });
    await sheet.getByRole('button', { name: '取消活动' }).click();
    await says(sheet, '请写明原因');
    await sheet.getByRole('textbox', { name: '原因' }).fill('会议室停电');
    await sheet.getByRole('button', { name: '取消活动' }).click();
    await says(officer, '已取消：会议室停电');
    await digitsField(member).fill(digits);
    await member.getByRole('heading', { name: '活动已取消：会议室停电' }).waitFor();
    expect(await digitsField(member).count()).toBe(0);
  });

  test('a screen reader meets one heading, the field with its name and state, and what to do without a phone', async () => {
    const id = await stage.themePartyDay({ theme: '读屏签到' });
    const member = await stage.visit('张敏');
    await openDoor(member, id);
    await digitsField(member).fill('12');
    expect(await spoken(member.getByRole('main'))).toEqual([
      'main',
      'heading "输入屏幕上的六位数字" [level=1]',
      'text: 第三支部 主题党日 读屏签到',
      'textbox "六位签到码，已输入两位": "12"',
      'status: 数字每20秒更换一次，输满六位自动签到',
      'text: 手机不方便？在纸质签到表上签名，效果相同',
    ]);
  });
});
