import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { DESKTOP } from '../support/chromium';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

const PLAN_2022 = path.resolve(__dirname, '..', '..', 'scripts', 'demo', 'plan-2022.txt');

/** The next year's plan: the same words under another year. */
const planOf2023 = (): string => fs.readFileSync(PLAN_2022, 'utf8').replaceAll('2022', '2023');

describe('the plan import, in the browser', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  afterEach(() => expect(stage.faults()).toEqual([]));

  const openImport = async (): Promise<Page> => {
    const staff = await stage.visit('何平', { viewport: DESKTOP });
    await staff.getByRole('link', { name: '导入要点', exact: true }).click();
    await staff.getByRole('heading', { level: 1, name: '导入年度工作要点' }).waitFor();
    return staff;
  };
  const pasteField = (staff: Page) => staff.getByRole('textbox', { name: '或者粘贴全文' });
  const paste = async (staff: Page, text: string) => {
    await pasteField(staff).fill(text);
    await staff.getByRole('button', { name: '读取这段文字' }).click();
  };
  const boardYears = async () => {
    const heading = async (year: number) => {
      const reply = await stage.run.as('he-ping').call('board.get', { year });
      return reply.ok;
    };
    return { 2022: await heading(2022), 2023: await heading(2023) };
  };

  test('words that are no plan are refused in place, and stay there to be put right', async () => {
    const staff = await openImport();
    await paste(staff, '今天下午三点开会，请准时参加。');
    await says(staff, /^没有读取：/);
    expect(await pasteField(staff).inputValue()).toBe('今天下午三点开会，请准时参加。');
  });

  test('a pasted plan becomes the year’s plan once the committee has decided every quantity and confirmed, not before', async () => {
    const staff = await openImport();
    await paste(staff, planOf2023());
    await says(staff, /^识别出6个部分、18条，来自/);

    const quantity = staff.getByRole('dialog', { name: '原文的数量要求' });
    await staff.getByRole('button', { name: '核对下一处（还有4处）' }).click();
    await quantity.getByRole('button', { name: '不设数量，只记录' }).click();
    for (const left of [3, 2, 1]) {
      await staff.getByRole('button', { name: `核对下一处（还有${left}处）` }).click();
      await quantity.getByRole('button', { name: /^采用：/ }).click();
    }
    expect(await boardYears()).toEqual({ 2022: true, 2023: false });

    await staff.getByRole('button', { name: '启用2023年要点' }).click();
    const question = staff.getByRole('dialog', { name: '启用2023年要点？' });
    await says(question, '18条成为2023年的要点，其中3处设数量要求，其余只记录');
    await question.getByRole('button', { name: '启用', exact: true }).click();
    await says(staff, '2023年要点已启用');
    await staff.getByRole('heading', { level: 1, name: '2023年党建工作要点' }).waitFor();
    expect(await boardYears()).toEqual({ 2022: true, 2023: true });
  });

  test('nobody but the committee is let in', async () => {
    const member = await stage.visit('张敏');
    await stage.open(member, 'packages/plan/pages/import/index');
    await says(member, '导入要点由机关党委办理');
  });
});
