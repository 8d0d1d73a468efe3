import type { EntryKindDefinition } from './definition';

const FORMS = {
  党性教育基地: 'roster/education_base',
  局网站: 'roster/media_channel',
  微信公众号: 'roster/media_channel',
  主流媒体合作: 'roster/media_channel',
} as const;

/** 阵地 (7.3): a unit's base, or a channel; activities held there and what was published are their own records. */
export const workGround: EntryKindDefinition = {
  label: '党建阵地',
  register: 'grounds',
  hostedBy: ['branch', 'organ_committee', 'business_office'],
  evidence: 'roster/education_base',
  evidenceBy: { field: 'form', kinds: FORMS },
  states: ['in_force'],
  elements: [],
  of: 'group',
  fields: [
    { key: 'form', label: '类型', choices: Object.keys(FORMS) },
    { key: 'place', label: '地点', optional: true },
  ],
  usuallyServes: ['7.3'],
  writtenBy: ['branch_officer', 'committee_staff'],
  approvedBy: [],
  standing: true,
  sideBySide: true,
  linked: true,
};
