import type { CaseKindDefinition } from './definition';
import { PROBLEM, PROBLEM_TITLE } from './problem';

/** 《条例》对标梳理 (8.2): what falls short of which article, and what is done about it. */
export const regulationProblem: CaseKindDefinition = {
  ...PROBLEM,
  label: '《条例》对标问题',
  note: '逐条逐章对照，列出问题，整改后复核销号',
  hostedBy: ['branch', 'organ_committee'],
  evidence: 'case/self_check',
  title: PROBLEM_TITLE,
  fields: [{ key: 'article', label: '对应条款' }],
  usuallyServes: ['8.2'],
  openedBy: ['branch_officer', 'committee_staff'],
};
