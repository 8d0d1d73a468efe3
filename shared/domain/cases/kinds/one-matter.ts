import type { CaseKindDefinition } from './definition';

/** 一事一报 (11.1, 11.2): a running number, one of four categories, two days. No title, name or sum. */
export const oneMatter: CaseKindDefinition = {
  label: '一事一报',
  note: '三重一大事项：编号、类别、决定日期、报告日期，没有报告的排在前面',
  hostedBy: ['party_group'],
  evidence: 'case/one_matter_report',
  title: { fixed: '三重一大事项' },
  number: 'running',
  numberLabel: '编号',
  openedLabel: '集体决定日期',
  fields: [
    {
      key: 'category',
      label: '类别',
      choices: ['重大事项决策', '重要干部任免', '重要项目安排', '大额度资金使用'],
    },
  ],
  first: 'decided',
  states: {
    decided: {
      label: '未报告',
      standsOut: true,
      moves: [{ to: 'reported', word: '登记报告', done: '已登记报告', by: 'owner' }],
    },
    reported: {
      label: '已报告',
      settled: true,
      moves: [{ to: 'decided', word: '更正为未报告', done: '已更正', by: 'owner', back: true }],
    },
  },
  asksFollowUp: true,
  usuallyServes: ['11.1', '11.2'],
  openedBy: ['committee_staff'],
  ownedBy: ['committee_staff'],
  checkedBy: [],
  overseenBy: ['leader'],
};
