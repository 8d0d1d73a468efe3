import type { EntryKindDefinition } from './definition';

/** 品牌卡 (9.5, 3.2): one brand of a branch or the committee, in a few words. */
export const brandCard: EntryKindDefinition = {
  label: '党建品牌',
  register: 'grounds',
  hostedBy: ['branch', 'organ_committee'],
  evidence: 'document/brand_card',
  states: ['draft', 'in_force'],
  elements: [],
  elementsOfPlan: true,
  of: 'group',
  fields: [
    { key: 'feature', label: '特色' },
    { key: 'measure', label: '主要做法', optional: true },
  ],
  usuallyServes: [],
  writtenBy: ['branch_officer', 'committee_staff'],
  approvedBy: ['committee_staff'],
  onePerYear: true,
  stateWords: { draft: '待认定', in_force: '已认定' },
  stepWords: { in_force: { word: '认定', done: '已认定' } },
};
