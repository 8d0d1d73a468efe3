import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { keepPicture } from './pictures';
import { importing } from './roster-import';
import { codeShown, settled } from './screen';
import type { Screen } from './screens';
import { openStage, type Stage } from './stage';

/** A roster of whose rows one is new and two wait. */
const ROSTER = [
  '演示·新来的人,第三支部,预备党员,,13800000001,',
  '演示·写错的人,三支,正式党员,,1380000,',
  '演示·张敏,第五支部,正式党员,,,',
];

const answeredFeedback = async (stage: Stage): Promise<string> => {
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

/** Makes the records that the paths of screens name. @returns their ids */
const recordsToLookAt = async (stage: Stage): Promise<Readonly<Record<string, string>>> => {
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
  return {
    ACTIVITY: published?.activity.id ?? '',
    DRAFT: draft.id,
    IMPORT: (await importing(staff).preview(...ROSTER)).id,
    FEEDBACK: await answeredFeedback(stage),
  };
};

/** Two frames drawn: what a change of size set in motion has begun, and stands if it is quick. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** A stage with something on every screen, and everybody who looks at one. */
export const openTour = async () => {
  const stage = await openStage();
  const ids = await recordsToLookAt(stage);
  const visitors = new Map<string, Page>();

  return {
    stage,
    /** Everybody is a tab of one browser, so that they share its text size. */
    visitorFor: async (person: string): Promise<Page> => {
      const known = visitors.get(person);
      if (known) return known;
      const [beside] = visitors.values();
      const page = await stage.visit(person, { beside });
      visitors.set(person, page);
      return page;
    },
    show: async (page: Page, { path: address, taps = [] }: Screen): Promise<void> => {
      // A tab behind another draws a frame every few seconds only.
      await page.bringToFront();
      const filled = address.replace(/[A-Z]{2,}/, (name) => ids[name] ?? name);
      await stage.open(page, filled);
      await page.getByRole('main').waitFor();
      for (const name of taps) {
        const act = page.getByRole('button', { name }).or(page.getByRole('link', { name }));
        await act.or(page.getByRole('tab', { name })).click();
      }
      await settled(page);
    },
    /** Resolves once the page is all there at its size; keeps a picture when one is wanted. */
    stands: async (page: Page, { name, path: address }: Screen, size: string): Promise<void> => {
      await drawn(page);
      await settled(page);
      if (/code|projector/.test(address)) await codeShown(page);
      await drawn(page);
      await keepPicture('screens', `${name}-${size}`, (file) =>
        page.screenshot({ path: file, fullPage: true }),
      );
    },
    close: () => stage.close(),
  };
};

export type Tour = Awaited<ReturnType<typeof openTour>>;
