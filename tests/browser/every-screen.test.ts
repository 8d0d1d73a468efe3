import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE } from '../support/chromium';
import { codeShown, overflowing, settled, spoken } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

/** Pictures of the last run, for whoever wants to look. */
const PICTURES = path.resolve(__dirname, '..', '..', '.cache', 'pictures');

/** The narrowest phone there still is. */
const NARROW = { width: 320, height: 640 };

const SCREENS = [
  { name: 'home', person: '张敏', path: 'pages/home/index' },
  { name: 'home-officer', person: '赵磊', path: 'pages/home/index' },
  { name: 'activities', person: '赵磊', path: 'pages/activities/index' },
  { name: 'activity', person: '张敏', path: 'pages/activity/index?id=ACTIVITY' },
  { name: 'activity-officer', person: '赵磊', path: 'pages/activity/index?id=ACTIVITY' },
  { name: 'check-in', person: '张敏', path: 'pages/check-in/index?a=ACTIVITY' },
  { name: 'edit', person: '赵磊', path: 'packages/organiser/pages/edit/index' },
  { name: 'code', person: '赵磊', path: 'packages/organiser/pages/code/index?id=ACTIVITY' },
  {
    name: 'projector',
    person: '赵磊',
    path: 'packages/organiser/pages/projector/index?id=ACTIVITY',
  },
  { name: 'roster', person: '赵磊', path: 'packages/organiser/pages/roster/index?id=ACTIVITY' },
  { name: 'board', person: '何平', path: 'pages/board/index' },
  { name: 'board-of-a-branch', person: '何平', path: 'pages/board/index?unit=branch-3&year=2022' },
  { name: 'item', person: '何平', path: 'packages/board/pages/item/index?number=4&year=2022' },
  { name: 'plan-import', person: '何平', path: 'packages/plan/pages/import/index' },
  { name: 'plan-review', person: '何平', path: 'packages/plan/pages/review/index?draft=DRAFT' },
  { name: 'me', person: '王伟（退休）', path: 'pages/me/index' },
] as const;

describe('every screen', () => {
  let stage: Stage;
  const visitors = new Map<string, Page>();
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    fs.mkdirSync(PICTURES, { recursive: true });
    stage = await openStage();
    const organising = await stage.run
      .as('zhao-lei')
      .ask('activities.list', { view: 'organising', when: 'upcoming' });
    const published = organising.activities.find(({ activity }) => activity.serves.length === 2);
    ids.ACTIVITY = published?.activity.id ?? '';
    const text = fs.readFileSync(path.resolve('scripts/demo/plan-2022.txt'), 'utf8');
    const draft = await stage.run.as('he-ping').ask('plan.createDraft', {
      requestId: 'a-draft-to-look-at',
      source: { kind: 'text', text },
    });
    ids.DRAFT = draft.id;
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const visitorFor = async (person: string): Promise<Page> => {
    const known = visitors.get(person);
    if (known) return known;
    const page = await stage.visit(person);
    visitors.set(person, page);
    return page;
  };
  const show = async (page: Page, address: string) => {
    const filled = address.replace(/[A-Z]{2,}/, (name) => ids[name] ?? name);
    await stage.open(page, filled);
    await page.getByRole('main').waitFor();
    await settled(page);
    if (/code|projector/.test(address)) await codeShown(page);
  };

  test.each(SCREENS)(
    '$name fits the phone and the desktop, under one heading',
    async ({ name, person, path: at }) => {
      const page = await visitorFor(person);
      const headings: Record<string, number> = {};
      for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
        await page.setViewportSize(viewport);
        await show(page, at);
        await page.screenshot({ path: path.join(PICTURES, `${name}-${size}.png`), fullPage: true });
        expect(await overflowing(page)).toEqual([]);
        headings[size] = await page.getByRole('heading', { level: 1 }).count();
      }
      expect(headings).toEqual({ phone: 1, desktop: 1 });
    },
  );

  describe('in large text', () => {
    const turnOn = async (page: Page) => {
      await page.getByRole('link', { name: '我的', exact: true }).click();
      const large = page.getByRole('switch', { name: '大字模式' });
      if (!(await large.isChecked())) await large.click();
      return large;
    };

    test('is shown so at once, and still after the page is loaded anew', async () => {
      const page = await stage.visit('王伟（退休）', { viewport: NARROW });
      const title = page.getByRole('heading', { level: 1 });
      const heightOf = async () => (await title.boundingBox())?.height ?? 0;
      await page.getByRole('link', { name: '我的', exact: true }).click();
      await page.getByRole('switch', { name: '大字模式' }).waitFor();
      const standard = await heightOf();
      const large = await turnOn(page);
      expect(await heightOf()).toBeGreaterThan(standard);
      await page.reload();
      expect(await large.isChecked()).toBe(true);
      expect(await heightOf()).toBeGreaterThan(standard);
    });

    test.each(SCREENS)('$name fits the narrowest phone', async ({ name, person, path: at }) => {
      const page = await visitorFor(person);
      await page.setViewportSize(NARROW);
      await show(page, 'pages/home/index');
      await turnOn(page);
      await show(page, at);
      await page.screenshot({ path: path.join(PICTURES, `${name}-large.png`), fullPage: true });
      expect(await overflowing(page)).toEqual([]);
    });
  });
});

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
        'link "2 严肃党内政治生活 仅记录 25条，6个支部都有"',
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
