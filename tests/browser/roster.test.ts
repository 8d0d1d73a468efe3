import type { Page } from 'playwright-core';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

describe('the list at the door, on the organiser’s phone', () => {
  let stage: Stage;
  let officer: Page;
  let activityId: string;

  const activity = () => stage.run.as('zhao-lei').ask('activities.get', { activityId });
  const group = (title: string | RegExp) => officer.getByRole('list', { name: title });

  beforeAll(async () => {
    stage = await openStage();
    officer = await stage.visit('赵磊');
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  beforeEach(async () => {
    activityId = await stage.themePartyDay();
    await stage.open(officer, `packages/organiser/pages/roster/index?id=${activityId}`);
    await officer.getByRole('button', { name: '为演示·张敏代为登记' }).waitFor();
  });

  test('who came without a phone is entered by one touch, which can be taken back', async () => {
    await officer.getByRole('button', { name: '为演示·张敏代为登记' }).click();
    await says(officer, '已为演示·张敏登记');
    await says(officer, '代为登记，演示·赵磊');
    expect(await activity()).toMatchObject({ counts: { present: 1 } });
    await officer.getByRole('button', { name: '撤回' }).click();
    await officer.getByRole('button', { name: '为演示·张敏代为登记' }).waitFor();
    expect(await activity()).toMatchObject({ counts: { present: 0 } });
  });

  test('everyone who signed on paper is entered at once, as present as those with a phone', async () => {
    await officer.getByRole('button', { name: '按纸质表登记' }).click();
    const sheet = officer.getByRole('dialog', { name: '按纸质表登记' });
    for (const name of ['演示·张敏', '演示·孙丽', '演示·王伟（退休）']) {
      await sheet.getByRole('checkbox', { name, exact: true }).click();
    }
    await sheet.getByRole('button', { name: '登记3人' }).click();
    await says(officer, '已按纸质签到表登记3人');
    await says(officer, '已签到3人');
    expect(await activity()).toMatchObject({ counts: { present: 3, late: 0 } });
  });

  test('an entry is struck out with a reason, which stays beside the name', async () => {
    await officer.getByRole('button', { name: '为演示·孙丽代为登记' }).click();
    await officer.getByRole('button', { name: '演示·孙丽的更多操作' }).click();
    await officer.getByRole('link', { name: '划去签到' }).click();
    const sheet = officer.getByRole('dialog', { name: '划去 演示·孙丽 的签到' });
    await sheet.getByRole('radio', { name: '其他' }).click();
    await sheet.getByRole('button', { name: '确认划去' }).click();
    await says(sheet, '请写明原因');
    await sheet.getByRole('textbox', { name: '说明' }).fill('临时离开未返回');
    await sheet.getByRole('button', { name: '确认划去' }).click();
    await says(officer, '划去：临时离开未返回');
    expect(await activity()).toMatchObject({ counts: { present: 0 } });
  });

  test('check-in ends only after the officer has read what that means; then nothing can be entered any more', async () => {
    await officer.getByRole('button', { name: '为演示·张敏代为登记' }).click();
    await says(officer, '已为演示·张敏登记');
    await officer.getByRole('button', { name: '结束签到' }).click();
    const question = officer.getByRole('dialog', { name: '结束签到？' });
    await says(question, '还有10人未到，结束后记为缺席，不能再登记');
    await question.getByRole('button', { name: '再等等' }).click();
    expect(await activity()).toMatchObject({ activity: { state: { name: 'published' } } });
    await officer.getByRole('button', { name: '结束签到' }).click();
    await question.getByRole('button', { name: '结束签到' }).click();
    await says(officer, '已结束签到，实到1人');
    await group(/缺席/).waitFor();
    expect(await officer.getByRole('button', { name: /代为登记$/ }).count()).toBe(0);
    expect(await activity()).toMatchObject({
      activity: { state: { name: 'closed', counts: { present: 1, absent: 10 } } },
    });
  });
});
