import type { CaseKindDefinition } from './definition';
import { PROBLEM, PROBLEM_TITLE } from './problem';

/** 督查发现问题 (17.2): found in a branch, put right by it in time, checked and struck off. */
export const finding: CaseKindDefinition = {
  ...PROBLEM,
  label: '督查问题',
  note: '督查中发现，支部按时限整改，机关党委复核销号',
  hostedBy: ['branch', 'business_office', 'organ_committee'],
  evidence: 'case/finding',
  title: PROBLEM_TITLE,
  due: 'must',
  fields: [{ key: 'demand', label: '整改要求', optional: true }],
  usuallyServes: ['17.2'],
  openedBy: ['committee_staff'],
};
