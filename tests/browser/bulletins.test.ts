import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { DESKTOP } from '../support/chromium';
import { says } from '../support/screen';
import { openStage, type Stage } from '../support/stage';

const NUMBER = '学通〔2022〕9号';

describe('the bulletin of a quarter, from the draft to the paper', () => {
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

  const openDraft = async (page: Page) => {
    const { id } = await stage.run.as('chen-jing').ask('bulletins.draft', {
      unitId: 'study-group',
      year: 2022,
      quarter: 4,
    });
    await stage.open(page, `packages/study/pages/bulletin/index?id=${id}`);
    await page.getByRole('heading', { level: 1, name: '2022年第四季度通报' }).waitFor();
  };

  test('the secretary drafts it, opens the records behind a number, writes her part and proposes it', async () => {
    await stage.open(secretary, 'packages/study/pages/bulletins/index');
    await secretary.getByRole('button', { name: '起草第四季度通报' }).click();
    await secretary.getByRole('heading', { level: 1, name: '2022年第四季度通报' }).waitFor();
    await secretary.getByRole('link', { name: /^集体学习 \d+$/ }).click();
    await secretary.getByRole('dialog', { name: '集体学习' }).waitFor();
    await secretary.getByRole('button', { name: '关闭' }).click();
    await secretary.getByRole('textbox', { name: '四、存在问题' }).fill('联系实际还不够深入。');
    await secretary.getByRole('button', { name: '提请审定' }).click();
    await says(secretary, '已提请审定，等待组长或机关党委印发');
  });

  test('own words are kept until they are saved, a number that no record gives is pointed out, and nothing is lost unasked', async () => {
    await openDraft(secretary);
    const part = secretary.getByRole('textbox', { name: '二、出勤情况' });
    const drafted = await part.inputValue();
    await part.fill('本季度应到999人次。');
    await says(secretary, '文中的999人次与记录不一致，请核对');
    await openDraft(secretary);
    await says(secretary, '接着写上次没有保存的内容，留在这台设备上');
    expect(await part.inputValue()).toBe('本季度应到999人次。');
    await secretary.getByRole('link', { name: '二、出勤情况重新起草' }).click();
    expect(await part.inputValue()).toBe(drafted);
    await secretary.getByRole('link', { name: '二、出勤情况恢复改写' }).click();
    expect(await part.inputValue()).toBe('本季度应到999人次。');
    await secretary.getByRole('button', { name: '放弃', exact: true }).click();
    const asked = secretary.getByRole('dialog', { name: '放弃没有保存的内容？' });
    await asked.getByRole('button', { name: '放弃', exact: true }).click();
    await asked.waitFor({ state: 'hidden' });
    expect(await part.inputValue()).toBe(drafted);

    await part.fill('出勤情况良好。');
    const office = stage.run.as('he-ping');
    const bulletinId = new URL(secretary.url().replace('#/', '')).searchParams.get('id') ?? '';
    const { revision, title, words } = await office.ask('bulletins.get', { bulletinId });
    const theirs = { ...words, next: '继续深入学习。' };
    await office.ask('bulletins.save', { bulletinId, revision, title, words: theirs });
    await secretary.getByRole('button', { name: '保存', exact: true }).click();
    const overtaken = secretary.getByRole('dialog', { name: '通报刚刚被他人修改' });
    await says(overtaken, '您写的内容还在本页，不同之处：二、出勤情况、五、下步安排');
    await overtaken.getByRole('button', { name: '换成对方写的' }).click();
    await overtaken.waitFor({ state: 'hidden' });
    expect(await part.inputValue()).toBe(drafted);
    const next = secretary.getByRole('textbox', { name: '五、下步安排' });
    expect(await next.inputValue()).toBe('继续深入学习。');
  });

  test('the committee issues it under a number, and the board’s quarter is met', async () => {
    await openDraft(committee);
    await committee.getByRole('button', { name: '印发', exact: true }).click();
    const sheet = committee.getByRole('dialog', { name: '印发第四季度通报' });
    await sheet.getByRole('button', { name: '印发', exact: true }).click();
    await says(sheet, /^请填写文号/);
    await sheet.getByRole('textbox', { name: '文号' }).fill(NUMBER);
    await sheet.getByRole('button', { name: '印发', exact: true }).click();
    await says(committee, '已印发，第四季度计入要点');
    await says(committee, '联系实际还不够深入。');
    const item = await stage.run.as('he-ping').ask('board.item', { number: 4 });
    const quarters = item.commitments.find(({ id }) => id === '4.4')?.units[0]?.periods;
    expect(quarters?.[3]?.state).toBe('met');
    await stage.open(committee, 'packages/study/pages/bulletins/index');
    await committee.getByRole('link', { name: /^四季度 已完成/ }).waitFor();
  });

  test('it is taken along as .docx, which opens and says what the page says', async () => {
    await committee.getByRole('link', { name: /^四季度 已完成/ }).click();
    await committee.getByRole('button', { name: '打印或导出公文' }).click();
    await committee.getByRole('article').filter({ visible: true }).waitFor();
    const [file] = await Promise.all([
      committee.waitForEvent('download'),
      committee.getByRole('button', { name: '导出公文（.docx）' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^关于2022年第四季度.*_2022-11-18\.docx$/);
    const zip = await JSZip.loadAsync(await readFile(await file.path()));
    const text = (await zip.file('word/document.xml')?.async('text')) ?? '';
    for (const said of [NUMBER, '一、总体情况', '联系实际还不够深入。', '2022年11月18日']) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('演示·');
  });

  test('names of who was absent are asked for with a reason, apart from the paper', async () => {
    await stage.open(secretary, 'packages/study/pages/bulletins/index');
    await secretary.getByRole('link', { name: /^四季度 已完成/ }).click();
    await secretary.getByRole('button', { name: '请假和缺席名单' }).click();
    const sheet = secretary.getByRole('dialog');
    await sheet.getByRole('button', { name: '查看名单' }).click();
    await says(sheet, '请写明原因');
    await sheet.getByRole('textbox', { name: '原因' }).fill('党组书记要求');
    await sheet.getByRole('button', { name: '查看名单' }).click();
    await says(secretary, '只在这里显示，不进入通报。查看原因：党组书记要求');
  });

  test('results are shown to everybody, and a member finds them under 我的', async () => {
    await stage.run.as('chen-jing').ask('showings.publish', {
      requestId: randomUUID(),
      unitId: 'study-group',
      title: '年度学习成果',
      on: '2022-11-18',
      audience: null,
      items: [{ of: 'work', title: '调研报告汇编', link: null, keptAt: '机关党委' }],
    });
    const member = await stage.visit('张敏');
    await stage.open(member, 'pages/me/index');
    await member.getByRole('link', { name: /^学习成果展示/ }).click();
    await says(member, '年度学习成果');
    await says(member, '调研报告汇编');
  });
});
