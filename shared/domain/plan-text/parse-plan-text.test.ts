import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedPlan, parsedPlan } from '../plan/schema';
import { type PlanSource, parsePlanText, planRefusals } from '.';

const PLAN_2022 = readFileSync(join(__dirname, '../../../scripts/demo/plan-2022.txt'), 'utf8');

const read = (source: string | PlanSource): ParsedPlan => {
  const reading = parsePlanText(source);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};

const itemsOf = (plan: ParsedPlan) => plan.sections.flatMap((section) => section.items);

/** Sections as 「ordinal title: numbers of items」, the shape of a plan at a glance. */
const shapeOf = (plan: ParsedPlan): string[] =>
  plan.sections.map(
    ({ ordinal, title, items }) => `${ordinal} ${title}: ${items.map((i) => i.number).join(',')}`,
  );

const linesWarned = (plan: ParsedPlan) => plan.warnings.map(({ line }) => line);

describe('the 2022 plan', () => {
  const plan = read(PLAN_2022);
  const item = (number: number) => itemsOf(plan).find((each) => each.number === number);

  it('has the shape the import promises', () => {
    expect(parsedPlan.parse(plan)).toEqual(plan);
    expect(Object.keys(plan)).toEqual([
      'title',
      'year',
      'introduction',
      'sections',
      'targets',
      'warnings',
    ]);
  });

  it('has no title line, is for 2022, and opens with its general line', () => {
    expect(plan.title).toBeNull();
    expect(plan.year).toBe(2022);
    expect(plan.introduction).toBe(PLAN_2022.split('\n')[0]);
  });

  it('has 6 sections and the items 1 to 18', () => {
    expect(shapeOf(plan).map((line) => line.replace(/ .*:/, ':'))).toEqual([
      '1: 1,2,3',
      '2: 4,5,6,7',
      '3: 8,9,10',
      '4: 11,12,13,14,15',
      '5: 16',
      '6: 17,18',
    ]);
    expect(plan.sections[0]?.title).toBe('坚定践行“两个维护”，推进政治机关建设');
    expect(item(1)?.title).toBe('带头做到“两个维护”');
    expect(item(8)?.title).toBe('深入学习贯彻基层组织工作《条例》');
  });

  it('cuts item 15, and no other, into its three measures', () => {
    expect(item(15)?.measures.map(({ ordinal, text }) => [ordinal, text.slice(0, 6)])).toEqual([
      [1, '为**社会组'],
      [2, '为全民健身服'],
      [3, '为社会服务。'],
    ]);
    expect(itemsOf(plan).filter(({ measures }) => measures.length > 0)).toHaveLength(1);
    for (const measure of item(15)?.measures ?? []) expect(item(15)?.text).toContain(measure.text);
  });

  it('joins item 12 across its broken line and says where', () => {
    expect(item(12)?.text).toContain('形成激浊扬清、干事创业');
    expect(plan.warnings).toEqual([{ line: 18, message: '上一行没有写完，这一行已并入第12条' }]);
  });

  it('keeps masks and slips as they are', () => {
    expect(
      itemsOf(plan)
        .map(({ text }) => text)
        .join('') + plan.introduction,
    ).toContain('围绕“*********”两大核心任务');
    expect(item(7)?.text).toContain('党组理论中心组合和各党支部学习');
    expect(item(7)?.text).toContain('责任清单,把');
  });

  it('names four quantities and no other', () => {
    expect(plan.targets).toEqual([
      {
        item: 4,
        quote: '各党支部本年度至少开展一次主题党日活动',
        unit: 'branch',
        atLeast: 1,
        period: 'year',
        soft: false,
      },
      {
        item: 4,
        quote: '党组中心组每季度开展1次学习总结通报',
        unit: 'study-group',
        atLeast: 1,
        period: 'quarter',
        soft: false,
      },
      {
        item: 9,
        quote: '力争年底所属6个党支部全部达到标准过硬',
        unit: 'branch',
        atLeast: 1,
        period: 'once',
        soft: true,
      },
      {
        item: 11,
        quote: '主动、及时向派驻纪检部门报告，做到一事一报',
        unit: 'party-group',
        atLeast: 1,
        period: 'per-matter',
        soft: false,
      },
    ]);
    for (const { item: number, quote } of plan.targets) expect(item(number)?.text).toContain(quote);
  });

  it('reads the same with CRLF, with indentation and with a byte order mark', () => {
    const indented = PLAN_2022.split('\n').map((line) => `\u3000\u3000${line}`);
    expect(read(PLAN_2022.replace(/\n/g, '\r\n'))).toEqual(plan);
    expect(read(indented.join('\n'))).toEqual(plan);
    expect(read(`\ufeff${PLAN_2022}`)).toEqual(plan);
  });

  it('reads the same numbering in other hands', () => {
    const markers: ((digits: string) => string)[] = [
      (n) => `${n}．`,
      (n) => `${n}、`,
      (n) => `（${n}）`,
      (n) => `(${n})`,
    ];
    for (const marker of markers) {
      const other = PLAN_2022.replace(/^(\d{1,2})\./gm, (_, digits: string) => marker(digits));
      expect(read(other)).toEqual(plan);
    }
  });

  it('reads the same pasted from a narrow column', () => {
    const narrow = PLAN_2022.split('\n')
      .map((line) => line.replace(/(.{38})(?=.)/g, '$1\n'))
      .join('\n');
    const pasted = read(narrow);
    expect(shapeOf(pasted)).toEqual(shapeOf(plan));
    expect(pasted.targets).toEqual(plan.targets);
    expect(itemsOf(pasted)).toEqual(itemsOf(plan));
    expect(pasted.introduction).toBe(plan.introduction);
  });
});

describe('other plans of the genre', () => {
  it('items numbered （一） anew in every section get numbers of their own', () => {
    const plan = read(`一、政治建设
（一）带头学习。各支部抓好学习。
（二）严肃生活。落实制度。
二、思想建设
（一）抓好教育。组织培训。
（二）守好阵地。健全责任制。`);
    expect(shapeOf(plan)).toEqual(['1 政治建设: 1,2', '2 思想建设: 3,4']);
    expect(plan.warnings).toContainEqual({
      line: 5,
      message: '编号在这里又从1开始，已接着前面依次列为第3条，原文不变',
    });
  });

  it('items may be counted 第一， and points below them are measures', () => {
    const plan = read(`一、政治建设
第一，带头学习党章。抓好以下工作：
（1）各支部学习党章；
（2）机关党委检查落实。
第二，严肃党内生活。落实制度。`);
    expect(shapeOf(plan)).toEqual(['1 政治建设: 1,2']);
    expect(itemsOf(plan)[0]?.measures).toEqual([
      { ordinal: 1, text: '各支部学习党章；' },
      { ordinal: 2, text: '机关党委检查落实。' },
    ]);
    expect(itemsOf(plan)[0]?.text).toContain('（1）各支部学习党章；');
  });

  it('title, document number, signature and date are told from the body', () => {
    const plan = read(`演党〔2023〕3号

中共演示市体育局机关委员会
2023年党建工作要点
（2023年2月10日）

　　2023年是全面贯彻党的二十大精神的开局之年，要抓好以下工作。

　　一、政治建设
　　1.带头学习。抓好学习。
　　2.严肃生活。落实制度。

中共演示市体育局机关委员会
2023年2月10日`);
    expect(plan.title).toBe('中共演示市体育局机关委员会2023年党建工作要点');
    expect(plan.year).toBe(2023);
    expect(plan.introduction.split('\n')).toEqual([
      '演党〔2023〕3号',
      '（2023年2月10日）',
      '2023年是全面贯彻党的二十大精神的开局之年，要抓好以下工作。',
    ]);
    expect(shapeOf(plan)).toEqual(['1 政治建设: 1,2']);
    expect(itemsOf(plan)[1]?.text.split('\n')).toEqual([
      '严肃生活。落实制度。',
      '中共演示市体育局机关委员会',
      '2023年2月10日',
    ]);
    expect(linesWarned(plan)).toEqual([13]);
  });

  it('an annex stands apart, and its numbers are neither items nor targets of the plan', () => {
    const plan = read(`一、政治建设
1.带头学习。每季度学习1次。
2.严肃生活。落实制度。
附件：任务清单
1.各支部每月开展1次学习
2.机关党委每季度开展1次检查`);
    expect(shapeOf(plan)).toEqual(['1 政治建设: 1,2', '2 附件：任务清单: 3']);
    expect(itemsOf(plan)[2]?.text).toBe('1.各支部每月开展1次学习\n2.机关党委每季度开展1次检查');
    expect(plan.targets.map((target) => target.item)).toEqual([1]);
    expect(linesWarned(plan)).toEqual([1, 4]);
  });

  it('a plan sent round as the annex of a notice is read as the plan', () => {
    const plan = read(`关于印发《2024年党建工作要点》的通知
各党支部：
现将《2024年党建工作要点》印发给你们，请认真贯彻落实。
附件：2024年党建工作要点
2024年1月8日
附件
2024年党建工作要点
一、政治建设
1.带头学习。抓好学习。
二、思想建设
2.抓好教育。组织培训。`);
    expect([plan.title, plan.year]).toEqual(['2024年党建工作要点', 2024]);
    expect(shapeOf(plan)).toEqual(['1 政治建设: 1', '2 思想建设: 2']);
  });

  it('items without sections stand in one section without a title', () => {
    const plan = read(`2023年党支部工作计划
1.带头学习。抓好学习。
2.严肃生活。落实制度。
3.发展党员。严格程序。`);
    expect(shapeOf(plan)).toEqual(['1 : 1,2,3']);
    expect(plan.title).toBe('2023年党支部工作计划');
  });

  it('in sections without items every paragraph is an item', () => {
    const plan = read(`一、政治建设
坚持把政治建设摆在首位。各支部每季度学习1次。
严肃党内政治生活。落实制度。
二、思想建设
抓好党员教育。组织培训。`);
    expect(shapeOf(plan)).toEqual(['1 政治建设: 1,2', '2 思想建设: 3']);
    expect(plan.targets.map(({ item, unit }) => [item, unit])).toEqual([[1, 'branch']]);
    expect(linesWarned(plan)).toEqual(expect.arrayContaining([2, 3, 5]));
  });

  it('a section and its paragraph may share a line', () => {
    const plan = read(`一、加强政治建设。坚持把政治建设摆在首位。
二、加强思想建设。抓好党员教育。`);
    expect(shapeOf(plan)).toEqual(['1 加强政治建设: 1', '2 加强思想建设: 2']);
    expect(itemsOf(plan)[0]?.text).toBe('加强政治建设。坚持把政治建设摆在首位。');
  });

  it('bold run-in titles part the items of a plan that numbers nothing', () => {
    const text = `2023年党建工作要点
政治建设
带头学习。各支部抓好学习。
还要抓好检查。
严肃生活。落实制度。
思想建设
抓好教育。组织培训。`;
    const plan = read({ text, boldLines: [1, 2, 3, 5, 6, 7] });
    expect(shapeOf(plan)).toEqual(['1 政治建设: 1,2', '2 思想建设: 3']);
    expect(itemsOf(plan)[0]?.text).toBe('带头学习。各支部抓好学习。\n还要抓好检查。');
  });

  it('unnumbered headings over numbered items are sections, with a warning each', () => {
    const plan = read(`2023年党建工作要点
政治建设
1.带头学习。抓好学习。
思想建设
2.抓好教育。组织培训。`);
    expect(shapeOf(plan)).toEqual(['1 政治建设: 1', '2 思想建设: 2']);
    expect(linesWarned(plan)).toEqual([2, 4]);
  });

  it('headings on a line of their own stay apart from their paragraph', () => {
    const plan = read(`一、政治建设
（一）带头学习
各支部抓好学习。
（二）严肃生活
落实制度。`);
    expect(itemsOf(plan).map(({ title, text }) => [title, text])).toEqual([
      ['带头学习', '带头学习\n各支部抓好学习。'],
      ['严肃生活', '严肃生活\n落实制度。'],
    ]);
  });

  it('a missing number is pointed out and the printed ones are kept', () => {
    const plan = read(`一、政治建设
1.带头学习。抓好学习。
2.严肃生活。落实制度。
4.发展党员。严格程序。`);
    expect(itemsOf(plan).map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(plan.warnings).toContainEqual({ line: 4, message: '编号从2跳到4，请核对是否缺条' });
  });

  it('a broken sentence that goes on with 三、 or 10. opens no section and no item', () => {
    const plan = read(`一、政治建设
1.带头学习。组织第一、二、三、四支部的党员干部开展学习交流，并且会同机关党委办公室和第
三、支部联合开展党日活动。
2.严肃生活。落实制度。`);
    expect(shapeOf(plan)).toEqual(['1 政治建设: 1,2']);
    expect(linesWarned(plan)).toContain(3);
  });

  it('the year is left open when two are named', () => {
    const plan = read(`2021—2025年党建工作规划
2021年打基础，2025年见成效。
1.带头学习。抓好学习。
2.严肃生活。落实制度。`);
    expect(plan.year).toBeNull();
    expect(plan.warnings).toContainEqual({ line: 1, message: '没有找到计划年度，请在核对时填写' });
  });
});

describe('a text that is no plan is refused', () => {
  it.each([
    ['', 'empty'],
    ['\ufeff \r\n\u3000\n', 'empty'],
    ['# Readme\n\n1. Install\n2. Run the tests\n', 'not_a_plan'],
    ['安装说明\n1.下载软件并且解压缩。\n2.运行安装程序，重启电脑。', 'not_a_plan'],
    ['昨天，市里召开了党员大会，大家认真听取了报告。会后进行了讨论。', 'not_a_plan'],
    [
      '{"党":"支部","工作要点":[1,2,3],"keys":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}',
      'not_a_plan',
    ],
  ] as const)('%j', (text, reason) => {
    expect(parsePlanText(text)).toEqual({ ok: false, reason });
    expect(planRefusals[reason]).toMatch(/请/);
  });
});
