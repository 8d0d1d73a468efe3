import type { EntryKindDefinition } from './definition';

const FORMS = {
  学习文章: 'publication/article',
  工作简报: 'publication/brief',
  宣传报道: 'publication',
} as const;

/** What was pushed to groups and branches (7.4): to which units, never who read it. */
export const publication: EntryKindDefinition = {
  label: '推送与简报',
  register: 'publications',
  hostedBy: ['organ_committee', 'party_group', 'study_group', 'branch'],
  evidence: 'publication',
  evidenceBy: { field: 'form', kinds: FORMS },
  states: ['in_force'],
  elements: [],
  elementsOfPlan: true,
  of: 'group',
  fields: [
    { key: 'form', label: '类型', choices: Object.keys(FORMS) },
    {
      key: 'channel',
      label: '渠道',
      choices: ['局网站', '微信公众号', '工作群', '纸质', '主流媒体'],
    },
  ],
  usuallyServes: [],
  writtenBy: ['study_secretary', 'branch_officer', 'committee_staff'],
  approvedBy: [],
  overseenBy: ['leader', 'committee_staff', 'group_head'],
  addressed: true,
  linked: true,
  stateWords: { in_force: '已推送' },
};
