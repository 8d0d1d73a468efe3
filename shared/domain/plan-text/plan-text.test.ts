import { itemsOf, linesWarned, read, shapeOf } from './test-support';

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
