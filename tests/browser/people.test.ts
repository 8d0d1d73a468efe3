import type { Page } from 'playwright-core';
import { DESKTOP } from '../support/chromium';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

describe('people and units, in the browser', () => {
  let stage: Stage;
  let staff: Page;

  beforeAll(async () => {
    stage = await openStage();
    staff = await stage.visit('何平', { viewport: DESKTOP });
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const person = (memberId: string) => stage.run.as('he-ping').ask('people.get', { memberId });
  const openPerson = (page: Page, memberId: string) =>
    stage.open(page, `packages/people/pages/person/index?id=${memberId}`);
  /** Opens what can be done with somebody in a unit, and chooses one of it. */
  const choose = async (page: Page, change: string, act: string) => {
    await page.getByRole('button', { name: `办理${change}的变动`, exact: true }).click();
    await page
      .getByRole('list', { name: '可以办理' })
      .getByRole('link', { name: new RegExp(`^${act}`) })
      .click();
  };
  const pick = async (page: Page, field: string, choice: string) => {
    await page.getByRole('button', { name: new RegExp(`^${field}`) }).click();
    await page.getByRole('radiogroup', { name: field }).getByText(choice, { exact: true }).click();
  };

  test('the office finds somebody by name among all units', async () => {
    await staff.getByRole('link', { name: '人员', exact: true }).click();
    await staff.getByRole('searchbox', { name: '按姓名查找' }).fill('孙丽');
    await staff.getByRole('link', { name: '查看演示·孙丽，第三支部' }).click();
    await staff.getByRole('heading', { level: 1, name: '演示·孙丽' }).waitFor();
    await says(staff, '2021年1月1日起');
  });

  test('rights are given from a day on, and the page says by whom', async () => {
    await openPerson(staff, 'sun-li');
    await choose(staff, '演示·孙丽在第三支部', '设置职责');
    const sheet = staff.getByRole('dialog', { name: '设置 演示·孙丽 的职责' });
    await sheet.getByRole('checkbox', { name: /^支部委员/ }).click();
    await sheet.getByRole('textbox', { name: '从哪天起' }).fill('2022-12-01');
    await sheet.getByRole('button', { name: '保存职责' }).click();
    await says(staff, '已设置演示·孙丽的职责');
    await says(staff, '2022年12月1日起');
    await staff
      .getByRole('list', { name: '变动记录' })
      .getByText(/演示·何平$/)
      .first()
      .waitFor();
    expect((await person('sun-li')).places).toMatchObject([{ roles: ['member'] }]);
  });

  test('the office moves a member on a day: until then the old branch has them, and it can be undone', async () => {
    await openPerson(staff, 'zhou-tao');
    await choose(staff, '演示·周涛在第三支部', '调动');
    const sheet = staff.getByRole('dialog', { name: '调动 演示·周涛' });
    await sheet.getByRole('button', { name: '登记调动' }).click();
    await says(sheet, '请选择调往的单位');
    await pick(staff, '调往', '第四支部');
    await sheet.getByRole('textbox', { name: '从哪天起' }).fill('2022-12-01');
    await sheet.getByRole('button', { name: '登记调动' }).click();
    await says(staff, '已登记调往第四支部');
    const places = staff.getByRole('list', { name: '所在单位' });
    await says(places, '2021年1月1日至2022年11月30日');
    await says(places, '2022年12月1日起');
    expect((await person('zhou-tao')).places).toMatchObject([{ unitId: 'branch-3' }]);
    await staff.getByRole('button', { name: '撤销离开第三支部的变动' }).click();
    await says(staff, '已撤销，按原来的继续');
    expect((await person('zhou-tao')).memberships).toMatchObject([{ validTo: null }]);
  });

  test('a branch asks the other to receive, and until it does nothing has moved', async () => {
    const officer = await stage.visit('赵磊');
    await openPerson(officer, 'wang-wei-retired');
    await choose(officer, '演示·王伟（退休）在第三支部', '调动');
    await pick(officer, '调往', '第一支部');
    await officer.getByRole('button', { name: '请对方接收' }).click();
    await says(officer, '已请第一支部接收');
    await officer.getByRole('button', { name: '撤回调动' }).waitFor();
    expect((await person('wang-wei-retired')).places).toMatchObject([{ unitId: 'branch-3' }]);

    const other = await stage.visit('钱芳');
    await stage.open(other, 'packages/people/pages/roster/index');
    await other
      .getByRole('list', { name: '等待接收的调动' })
      .getByRole('link', { name: /^演示·王伟（退休）/ })
      .click();
    await other.getByRole('button', { name: '接收', exact: true }).click();
    await other.getByRole('button', { name: '确认接收' }).click();
    await other.getByRole('dialog').waitFor({ state: 'hidden' });
    expect((await person('wang-wei-retired')).places).toMatchObject([{ unitId: 'branch-1' }]);
  });

  test('units are set up, renamed and ended; one that has people is not ended', async () => {
    await stage.open(staff, 'packages/people/pages/units/index');
    await choose(staff, '机关党委', '下设单位');
    const adding = staff.getByRole('dialog', { name: '在机关党委下设立单位' });
    await pick(staff, '类别', '党支部');
    await adding.getByRole('textbox', { name: '名称' }).fill('第七支部');
    await adding.getByRole('button', { name: '设立', exact: true }).click();
    await says(staff, '已设立第七支部');
    await choose(staff, '第七支部', '改名');
    await staff.getByRole('textbox', { name: '名称' }).fill('青年支部');
    await staff.getByRole('button', { name: '保存名称' }).click();
    await staff.getByRole('link', { name: '青年支部，0人，查看人员' }).waitFor();
    await choose(staff, '第六支部', '撤销');
    await staff.getByRole('button', { name: '确认撤销' }).click();
    await staff.getByRole('alert').getByText(/人/).waitFor();
    await staff.getByRole('button', { name: '取消' }).click();
    await choose(staff, '青年支部', '撤销');
    await staff.getByRole('button', { name: '确认撤销' }).click();
    await says(staff, '已登记撤销青年支部');
  });

  test('a member without an office is told who keeps the roster', async () => {
    const member = await stage.visit('张敏');
    await stage.open(member, 'packages/people/pages/roster/index');
    await says(member, '名册由支部委员和机关党委管理');
    expect(await member.getByRole('searchbox').count()).toBe(0);
  });
});
