import { type WechatPhone, wechatPhone } from '../support/wechat-phone';
import { AT_THE_DOOR, openWorld, partyDay, type World } from '../support/world';

describe('papers in WeChat', () => {
  let world: World;
  let phone: WechatPhone;
  let activityId: string;

  beforeAll(async () => {
    world = await openWorld(AT_THE_DOOR);
    const officer = world.as('zhao-lei');
    ({ id: activityId } = await officer.ask('activities.create', partyDay()));
    await officer.ask('activities.publish', { activityId });
    phone = wechatPhone(world, 'zhao-lei');
  });
  afterAll(async () => {
    phone.close();
    await world.close();
  });

  test('the sheet to sign is shown, and opens as a workbook that can be sent on to be printed', async () => {
    const app = await phone.open({
      path: 'packages/reports/pages/paper/index',
      query: { paper: 'sign_in_blank', activityId },
    });
    expect(app.text()).toContain('演示·张敏');
    expect(app.has({ role: 'button', label: '打印或存为PDF' })).toBe(false);
    await app.tap({ role: 'button', label: '导出表格（.xlsx）' });
    const [workbook] = [...app.files];
    expect(workbook?.[0]).toMatch(/^wxfile:\/\/usr\/.*签到表（空白）_2022-11-18\.xlsx$/);
    expect(workbook?.[1].subarray(0, 2).toString()).toBe('PK');
    const opened = app.calls.filter(({ api }) => api === 'openDocument');
    expect(opened).toMatchObject([{ input: { filePath: workbook?.[0], showMenu: true } }]);
  });

  test('the book of a year is made by and by, and opens when it is ready', async () => {
    const app = await phone.open({ path: 'packages/reports/pages/choose/index' });
    await app.tap({ role: 'link', label: /^支部年度台账/ });
    const { reports } = await world.as('zhao-lei').ask('reports.list', {});
    expect(reports).toContainEqual(
      expect.objectContaining({ title: '第三支部 2022年 支部年度台账', state: 'ready' }),
    );
    const [book] = [...app.files].filter(([name]) => name.includes('支部年度台账'));
    expect(book?.[1].subarray(0, 2).toString()).toBe('PK');
  });
});
