import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE } from '../support/chromium';
import { importing } from '../support/roster-import';
import { codeShown, overflowing, settled, spoken } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

/** Pictures of the last run, for whoever wants to look. */
const PICTURES = path.resolve(__dirname, '..', '..', '.cache', 'pictures');

/** The narrowest phone there still is. */
const NARROW = { width: 320, height: 640 };

interface Screen {
  name: string;
  person: string;
  /** In the app; a word in capitals stands for the id of a record. */
  path: string;
  /** What is tapped to come there, in order. */
  taps?: readonly RegExp[];
}

const ACCEPT = [/^我已阅读，继续$/];

const SCREENS: readonly Screen[] = [
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
  { name: 'asks', person: '赵磊', path: 'packages/organiser/pages/asks/index' },
  { name: 'calls', person: '赵磊', path: 'packages/organiser/pages/calls/index?id=ACTIVITY' },
  { name: 'messages', person: '何平', path: 'packages/office/pages/messages/index' },
  { name: 'board', person: '何平', path: 'pages/board/index' },
  { name: 'board-of-a-branch', person: '何平', path: 'pages/board/index?unit=branch-3&year=2022' },
  { name: 'item', person: '何平', path: 'packages/board/pages/item/index?number=4&year=2022' },
  { name: 'plan-import', person: '何平', path: 'packages/plan/pages/import/index' },
  { name: 'plan-review', person: '何平', path: 'packages/plan/pages/review/index?draft=DRAFT' },
  { name: 'me', person: '王伟（退休）', path: 'pages/me/index' },
  { name: 'join', person: '新用户', path: 'pages/join/index' },
  { name: 'join-way', person: '新用户', path: 'pages/join/index', taps: ACCEPT },
  {
    name: 'join-invitation',
    person: '新用户',
    path: 'pages/join/index',
    taps: [...ACCEPT, /^输入邀请码/],
  },
  {
    name: 'join-volunteer',
    person: '新用户',
    path: 'pages/join/index',
    taps: [...ACCEPT, /^我是志愿者/],
  },
  { name: 'stranger-feedback', person: '新用户', path: 'packages/own/pages/feedback/index' },
  { name: 'me-of-the-office', person: '何平', path: 'pages/me/index' },
  { name: 'people', person: '何平', path: 'packages/people/pages/roster/index' },
  {
    name: 'people-of-a-branch',
    person: '赵磊',
    path: 'packages/people/pages/roster/index?unit=branch-3',
  },
  { name: 'person', person: '何平', path: 'packages/people/pages/person/index?id=zhao-lei' },
  { name: 'units', person: '何平', path: 'packages/people/pages/units/index' },
  { name: 'invitations', person: '赵磊', path: 'packages/people/pages/invitations/index' },
  { name: 'roster-import', person: '何平', path: 'packages/people/pages/import/index' },
  {
    name: 'roster-preview',
    person: '何平',
    path: 'packages/people/pages/import/index?import=IMPORT',
  },
  { name: 'calendar', person: '赵磊', path: 'pages/activities/index', taps: [/^月历$/] },
  { name: 'record', person: '赵磊', path: 'packages/organiser/pages/record/index?id=ACTIVITY' },
  { name: 'papers', person: '赵磊', path: 'packages/reports/pages/choose/index' },
  {
    name: 'papers-of-an-activity',
    person: '赵磊',
    path: 'packages/reports/pages/choose/index?activityId=ACTIVITY',
  },
  {
    name: 'paper',
    person: '赵磊',
    path: 'packages/reports/pages/paper/index?paper=sign_in_blank&activityId=ACTIVITY',
  },
  {
    name: 'paper-wide',
    person: '赵磊',
    path: 'packages/reports/pages/paper/index?paper=attendance_matrix&unitId=branch-3&year=2022',
  },
  { name: 'my-year', person: '张敏', path: 'packages/own/pages/year/index' },
  { name: 'dual-life', person: '何平', path: 'packages/board/pages/dual-life/index' },
  { name: 'consents', person: '张敏', path: 'packages/own/pages/consents/index' },
  { name: 'my-data', person: '张敏', path: 'packages/own/pages/data/index' },
  { name: 'notice', person: '张敏', path: 'packages/own/pages/notice/index' },
  { name: 'feedback', person: '张敏', path: 'packages/own/pages/feedback/index' },
  { name: 'feedback-item', person: '张敏', path: 'packages/own/pages/feedback/index?id=FEEDBACK' },
  { name: 'office-feedback', person: '何平', path: 'packages/office/pages/feedback/index' },
  {
    name: 'office-feedback-item',
    person: '何平',
    path: 'packages/office/pages/feedback/index?id=FEEDBACK',
  },
  { name: 'requests', person: '赵磊', path: 'packages/office/pages/requests/index' },
  { name: 'audit', person: '何平', path: 'packages/office/pages/audit/index' },
  { name: 'retention', person: '吴迪', path: 'packages/office/pages/retention/index' },
];

/** A roster of whose rows one is new and two wait. */
const ROSTER = [
  '演示·新来的人,第三支部,预备党员,,13800000001,',
  '演示·写错的人,三支,正式党员,,1380000,',
  '演示·张敏,第五支部,正式党员,,,',
];

describe('every screen', () => {
  let stage: Stage;
  const visitors = new Map<string, Page>();
  const ids: Record<string, string> = {};

  const answeredFeedback = async (): Promise<string> => {
    const { id } = await stage.run.as('zhang-min').ask('feedback.write', {
      requestId: 'some-feedback-to-look-at',
      kind: 'suggestion',
      text: '活动通知能否早一天发，方便安排工作',
      signed: true,
    });
    await stage.run.as('he-ping').ask('feedback.answer', {
      feedbackId: id,
      text: '自下月起，支部活动提前两天通知',
    });
    return id;
  };

  beforeAll(async () => {
    fs.mkdirSync(PICTURES, { recursive: true });
    stage = await openStage();
    const staff = stage.run.as('he-ping');
    const organising = await stage.run
      .as('zhao-lei')
      .ask('activities.list', { view: 'organising', when: 'upcoming' });
    const published = organising.activities.find(({ activity }) => activity.serves.length === 2);
    const text = fs.readFileSync(path.resolve('scripts/demo/plan-2022.txt'), 'utf8');
    const draft = await staff.ask('plan.createDraft', {
      requestId: 'a-draft-to-look-at',
      source: { kind: 'text', text },
    });
    await stage.run.as('zhang-min').ask('dataRequests.create', {
      requestId: 'a-request-to-look-at',
      field: 'post',
      wanted: '宣传委员',
      reason: '本月改选后职务有变动',
    });
    ids.ACTIVITY = published?.activity.id ?? '';
    ids.DRAFT = draft.id;
    ids.IMPORT = (await importing(staff).preview(...ROSTER)).id;
    ids.FEEDBACK = await answeredFeedback();
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  /** Everybody is a tab of one browser, so that they share its text size. */
  const visitorFor = async (person: string): Promise<Page> => {
    const known = visitors.get(person);
    if (known) return known;
    const [beside] = visitors.values();
    const page = await stage.visit(person, { beside });
    visitors.set(person, page);
    return page;
  };
  const show = async (page: Page, { path: address, taps = [] }: Screen) => {
    const filled = address.replace(/[A-Z]{2,}/, (name) => ids[name] ?? name);
    await stage.open(page, filled);
    await page.getByRole('main').waitFor();
    for (const name of taps) {
      const act = page.getByRole('button', { name }).or(page.getByRole('link', { name }));
      await act.or(page.getByRole('tab', { name })).click();
    }
    await settled(page);
  };
  /** Keeps a picture of the page as it is now, once it is all there. */
  const picture = async (page: Page, { name, path: address }: Screen, size: string) => {
    await settled(page);
    if (/code|projector/.test(address)) await codeShown(page);
    await page.screenshot({ path: path.join(PICTURES, `${name}-${size}.png`), fullPage: true });
  };

  test.each(SCREENS)('$name fits the phone and the desktop, under one heading', async (screen) => {
    const page = await visitorFor(screen.person);
    const headings: Record<string, number> = {};
    await page.setViewportSize(PHONE);
    await show(page, screen);
    for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      await page.setViewportSize(viewport);
      await picture(page, screen, size);
      expect(await overflowing(page)).toEqual([]);
      headings[size] = await page.getByRole('heading', { level: 1 }).count();
    }
    expect(headings).toEqual({ phone: 1, desktop: 1 });
  });

  describe('in large text', () => {
    const turnOn = async (page: Page) => {
      await page.getByRole('link', { name: '我的', exact: true }).click();
      const large = page.getByRole('switch', { name: '大字模式' });
      if (!(await large.isChecked())) await large.click();
      return large;
    };

    beforeAll(async () => {
      const anybody = await visitorFor('王伟（退休）');
      await stage.open(anybody, 'pages/home/index');
      await turnOn(anybody);
    });

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

    test.each(SCREENS)('$name fits the narrowest phone', async (screen) => {
      const page = await visitorFor(screen.person);
      await page.setViewportSize(NARROW);
      await show(page, screen);
      await picture(page, screen, 'large');
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
