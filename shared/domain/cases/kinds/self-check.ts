import type { CaseKindDefinition } from './definition';
import { PROBLEM, PROBLEM_TITLE } from './problem';

/** 党建突出问题自查自纠 (9.1): what a branch finds in its own work, until the committee strikes it off. */
export const selfCheck: CaseKindDefinition = {
  ...PROBLEM,
  label: '自查问题',
  note: '党建突出问题专项治理，自查、整改、复核销号',
  hostedBy: ['branch', 'organ_committee', 'party_group', 'business_office'],
  evidence: 'case/self_check',
  title: PROBLEM_TITLE,
  fields: [
    {
      key: 'area',
      label: '方面',
      choices: ['政治建设', '思想教育', '组织生活', '队伍建设', '作风纪律', '责任落实'],
    },
  ],
  usuallyServes: ['9.1'],
  openedBy: ['branch_officer', 'committee_staff'],
};
