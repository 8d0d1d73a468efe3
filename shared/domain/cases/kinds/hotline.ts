import type { CaseKindDefinition } from './definition';
import { MATTER } from './matter';

/** 民生热线、网上民声 (14.1, 14.2): the ticket's number, channel and days. Who asked, and what, stays outside. */
export const hotline: CaseKindDefinition = {
  ...MATTER,
  label: '群众反映问题',
  note: '民生热线和网上民声，只登记工单编号、渠道和日期',
  hostedBy: ['business_office', 'party_group', 'branch'],
  evidence: 'case/hotline',
  title: { fixed: '群众反映问题' },
  number: 'given',
  numberLabel: '工单编号',
  fields: [
    { key: 'channel', label: '渠道', choices: ['线上', '线下'] },
    { key: 'source', label: '来源', choices: ['民生热线', '网上民声', '来访', '其他'] },
    {
      key: 'category',
      label: '类别',
      choices: ['场地设施', '赛事活动', '健身指导', '社会组织', '其他'],
      optional: true,
    },
  ],
  usuallyServes: ['14.1', '14.2'],
  openedBy: ['branch_officer', 'committee_staff'],
  ownedBy: ['branch_officer', 'committee_staff'],
  checkedBy: [],
  overseenBy: ['leader'],
};
