import { type KindDefinition, usual } from './definition';

/** Whatever has no kind of its own. */
export const generalActivity: KindDefinition = {
  ...usual,
  label: '其他活动',
  group: '其他',
  hostedBy: ['branch', 'branch_subgroup', 'organ_committee', 'party_group', 'study_group'],
  roster: 'chosen',
  details: ['site'],
  paper: 'activity_record',
};
