import { type KindDefinition, usual } from './definition';

/** 培训 of members, officers and applicants. */
export const training: KindDefinition = {
  ...usual,
  label: '培训',
  group: '教育培训',
  hints: ['培训', '轮训'],
  hostedBy: ['organ_committee', 'branch', 'party_group'],
  roster: 'chosen',
  details: ['lecturer', 'topic', 'organiser'],
  paper: 'activity_record',
  durationMinutes: 180,
  lateAfterMinutes: 15,
  templates: [
    { id: 'officers', name: '党务干部', theme: '党务干部培训', place: '', durationMinutes: 180 },
    { id: 'members', name: '党员', theme: '党员集中培训', place: '', durationMinutes: 180 },
  ],
};
