import type { Page } from 'playwright-core';
import { DESKTOP } from '../support/chromium';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

describe('the file of a study group', () => {
  let stage: Stage;
  let secretary: Page;
  let committee: Page;

  beforeAll(async () => {
    stage = await openStage();
    secretary = await stage.visit('陈静');
    committee = await stage.visit('何平', { viewport: DESKTOP });
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const regimes = (page: Page) => stage.open(page, 'packages/study/pages/regimes/index');

  test('a regime is drafted by the secretary, taken on by the committee, and the board counts it', async () => {
    await regimes(secretary);
    await secretary.getByRole('link', { name: '专题调研 缺' }).click();
    const form = secretary.getByRole('dialog', { name: '起草专题调研制度' });
    await form.getByRole('button', { name: '保存' }).click();
    await says(secretary, '已存为草稿');

    await regimes(committee);
    await committee.getByRole('link', { name: '专题调研 草稿' }).click();
    await committee.getByRole('link', { name: /党组中心组专题调研制度/ }).click();
    await committee.getByRole('link', { name: '审定', exact: true }).click();
    await says(committee, '已审定，印发后启用');
    await committee.getByRole('link', { name: '启用', exact: true }).click();
    const issue = committee.getByRole('dialog', { name: '启用党组中心组专题调研制度' });
    await issue.getByRole('textbox', { name: '文号' }).fill('演示党组〔2022〕12号');
    await issue.getByRole('button', { name: '启用' }).click();
    await says(committee, '已启用');
    await committee.getByRole('link', { name: '专题调研 在用' }).waitFor();
    await stage.open(committee, 'packages/board/pages/item/index?number=4');
    await committee.getByText(/8项中已有\d项，缺/).waitFor();
  });

  test('a note the secretary puts down stands in the archive, one tap from its record, and is bound with it', async () => {
    await stage.open(secretary, 'packages/study/pages/notes/index');
    await secretary.getByRole('button', { name: '登记材料' }).click();
    const form = secretary.getByRole('dialog', { name: '登记学习材料' });
    await form.getByRole('button', { name: /^是谁的/ }).click();
    await secretary.getByRole('radio', { name: '演示·李建国' }).click();
    await form.getByRole('textbox', { name: '名称' }).fill('学条例心得');
    await form.getByRole('textbox', { name: '原件存放处' }).fill('档案柜二层');
    await form.getByRole('button', { name: '保存' }).click();
    await says(secretary, '已登记');
    await stage.open(secretary, 'packages/study/pages/archive/index');
    await secretary.getByRole('link', { name: '演示·李建国 学条例心得 有' }).click();
    const record = secretary.getByRole('dialog', { name: '学条例心得' });
    await record.getByText('原件存放：档案柜二层').waitFor();
    await record.getByRole('button', { name: '关闭' }).click();
    const [book] = await Promise.all([
      secretary.waitForEvent('download'),
      secretary.getByRole('button', { name: '导出全册（.xlsx）' }).click(),
    ]);
    expect(book.suggestedFilename()).toContain('学习档案全册');
  });
});
