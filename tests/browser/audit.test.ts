import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { DESKTOP } from '../support/chromium';
import { says } from '../support/screen';
import { spawnScript } from '../support/spawn';
import { openStage, type Stage } from '../support/stage';

const AUDIT = 'packages/office/pages/audit/index';

describe('the audit, in the browser', () => {
  let stage: Stage;
  let visitor: Page | undefined;

  beforeAll(async () => {
    stage = await openStage();
    const activityId = await stage.themePartyDay({ theme: '留痕检查' });
    const officer = stage.run.as('zhao-lei');
    await officer.ask('attendance.enter', {
      activityId,
      memberIds: ['sun-li'],
      method: 'organiser_entry',
      arrival: 'on_time',
      requestId: 'entered-once',
    });
    const reason = '登记错了人';
    await officer.ask('attendance.strikeOut', { activityId, memberId: 'sun-li', reason });
    const filing = { filingNumber: '演示备2022001号', reason: '备案完成' };
    await stage.run.as('wu-di').ask('office.setFilingNumber', filing);
    await stage.run.runJob('sealAudit');
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const rowsOf = (page: Page) => page.getByRole('list', { name: '操作记录' });
  const openAudit = async () => {
    visitor ??= await stage.visit('何平', { viewport: DESKTOP });
    await stage.open(visitor, AUDIT);
    await rowsOf(visitor).waitFor();
    return visitor;
  };
  const struckOut = /演示·赵磊 .*撤回了签到：演示·孙丽（留痕检查），原因：登记错了人/;

  test('says who did what, when and why, with what was before and after', async () => {
    const staff = await openAudit();
    await staff.getByRole('link', { name: struckOut }).click();
    const entry = staff.getByRole('dialog', { name: /^第\d+条$/ });
    await says(entry, '状态：应到');
    await says(entry, '原为 已到');
  });

  test('is narrowed to one person from an entry, to a kind of record, and to an act', async () => {
    const staff = await openAudit();
    await staff.getByRole('link', { name: struckOut }).click();
    await staff.getByRole('button', { name: '只看演示·赵磊的操作' }).click();
    await staff.getByRole('button', { name: '不再只看演示·赵磊的操作' }).waitFor();
    await rowsOf(staff).getByText('填写了备案号').waitFor({ state: 'detached' });
    expect(await rowsOf(staff).getByRole('link').filter({ hasNotText: '演示·赵磊' }).count()).toBe(
      0,
    );
    await staff.getByRole('button', { name: '清除筛选' }).click();

    await staff.getByRole('button', { name: /^哪种操作/ }).click();
    await staff.getByRole('radio', { name: '撤回签到' }).click();
    await staff.getByRole('link', { name: struckOut }).waitFor();
    await staff.getByRole('button', { name: /^哪类记录/ }).click();
    await staff.getByRole('radio', { name: '工作要点' }).click();
    await says(staff, '没有符合条件的记录');
    await staff.getByRole('button', { name: '清除筛选' }).click();

    await staff.getByRole('searchbox', { name: '按操作人姓名查找' }).fill('吴迪');
    await rowsOf(staff).getByText(struckOut).waitFor({ state: 'detached' });
    await staff.getByRole('link', { name: /演示·吴迪 .*填写了备案号，原因：备案完成/ }).waitFor();
  });

  test('is taken out as a file that the checker accepts, up to the hash on the screen', async () => {
    const staff = await openAudit();
    await staff.getByRole('button', { name: '导出全部记录' }).click();
    const question = staff.getByRole('dialog', { name: /^导出\d+条操作记录？$/ });
    const [file] = await Promise.all([
      staff.waitForEvent('download'),
      question.getByRole('button', { name: '导出', exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('audit-chain.jsonl');
    const exported = await file.path();
    const done = staff.getByText(/^已导出。末条校验码 [0-9a-f]{16}/);
    const shown = /[0-9a-f]{16}/.exec((await done.textContent()) ?? '')?.[0] ?? '';

    const links = fs.readFileSync(exported, 'utf8').trim().split('\n').length;
    const checker = spawnScript('scripts/audit-verify.ts', { args: [exported] });
    const [sentence] = await checker.line(/^.*前后相连.*$/);
    expect(sentence).toContain(`从第1条起共${links}条`);
    expect(sentence).toContain(`末条校验码 ${shown}`);
    expect(await checker.ended).toBe(0);
  });

  test('shows an administrator rights and settings alone, without the export; others are sent away', async () => {
    const administrator = await stage.visit('吴迪');
    await stage.open(administrator, AUDIT);
    await administrator.getByRole('link', { name: /填写了备案号/ }).waitFor();
    expect(await administrator.getByText(/撤回了签到/).count()).toBe(0);
    expect(await administrator.getByRole('button', { name: '导出全部记录' }).count()).toBe(0);
    const officer = await stage.visit('赵磊');
    await stage.open(officer, AUDIT);
    await says(officer, '操作记录由机关党委和管理员查看');
  });
});
