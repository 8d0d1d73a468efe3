import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsedPlan } from '../plan/schema';
import { parsePlanText, planRefusals } from '.';
import { itemsOf, read, shapeOf } from './test-support';

const PLAN_2022 = readFileSync(join(__dirname, '../../../scripts/demo/plan-2022.txt'), 'utf8');

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
