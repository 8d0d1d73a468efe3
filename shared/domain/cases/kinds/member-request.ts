import type { CaseKindDefinition } from './definition';
import { MATTER } from './matter';

/** 党员合理诉求 (6.3): that one was brought and answered; nobody's name, and not what it was. */
export const memberRequest: CaseKindDefinition = {
  ...MATTER,
  label: '党员诉求',
  note: '只登记收到、回应和解决的日期，不记姓名和内容',
  hostedBy: ['branch'],
  evidence: 'case/member_request',
  title: { fixed: '党员诉求' },
  number: 'running',
  numberLabel: '编号',
  fields: [],
  usuallyServes: ['6.3'],
  openedBy: ['branch_officer'],
  ownedBy: ['branch_officer'],
  checkedBy: [],
  overseenBy: ['committee_staff'],
};
