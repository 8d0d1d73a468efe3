import type { Page } from 'playwright-core';
import { demoPeople } from '../../scripts/demo/people';
import { DESKTOP } from '../support/chromium';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';
import { partyDay } from '../support/world';

const PEOPLE = 60;

/** A minute at three keystrokes a second is 180; it takes far fewer. */
const KEYSTROKES = 90;

describe('a session of sixty, recorded from the signed sheet by keyboard', () => {
  let stage: Stage;
  let activityId: string;

  const secretary = () => stage.run.as('chen-jing');

  beforeAll(async () => {
    stage = await openStage();
    const session = partyDay({ kind: 'study_session', unitId: 'study-group', commitmentIds: [] });
    activityId = (await secretary().ask('activities.create', session)).id;
    await secretary().ask('activities.publish', { activityId });
    const { rows } = await secretary().ask('attendance.roster', { activityId });
    const listed = rows.map(({ memberId }) => memberId);
    const others = demoPeople.map(({ id }) => id).filter((id) => !listed.includes(id));
    await secretary().ask('attendance.addPeople', {
      activityId,
      memberIds: others.slice(0, PEOPLE - listed.length),
      as: 'due',
      reason: '扩大学习',
    });
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  /** Presses keys and counts them, each letter one. */
  const keyboardOf = (page: Page) => {
    let pressed = 0;
    const press = async (key: string) => {
      pressed += 1;
      await page.keyboard.press(key);
    };
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
    return {
      count: () => pressed,
      press,
      type: async (text: string) => {
        pressed += text.length;
        await page.keyboard.type(text);
      },
      /** Goes on by Tab until what has the focus says this. */
      tabTo: async (words: RegExp) => {
        while (!words.test(await focused())) {
          if (pressed > KEYSTROKES) throw new Error(`still not at ${words}: ${await focused()}`);
          await press('Tab');
        }
      },
    };
  };

  it('takes under a minute: from the open list to everybody recorded', async () => {
    const page = await stage.visit('陈静', { viewport: DESKTOP });
    await stage.open(page, `packages/organiser/pages/roster/index?id=${activityId}`);
    await page.getByRole('button', { name: '按纸质表登记' }).waitFor();
    const keys = keyboardOf(page);
    await keys.tabTo(/^按纸质表登记$/);
    await keys.press('Enter');
    await page.getByRole('dialog', { name: '按编号登记' }).waitFor();
    await keys.type('1-52,53 迟到,54-57 公假,58 病假,59-60 事假');
    await says(page, '签到 52人');
    await keys.tabTo(/^登记60人$/);
    await keys.press('Enter');
    await says(page, '已按纸质表登记60人');
    expect(keys.count()).toBeLessThan(KEYSTROKES);
    const { counts } = await secretary().ask('attendance.roster', { activityId });
    expect(counts).toMatchObject({ expected: PEOPLE, present: 53, late: 1, onLeave: 7, absent: 0 });
    await page.close();
  });
});
