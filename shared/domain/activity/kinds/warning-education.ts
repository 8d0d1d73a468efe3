import { type KindDefinition, usual } from './definition';

/** 警示教育: the plan's item on clean government. */
export const warningEducation: KindDefinition = {
  ...usual,
  label: '警示教育',
  group: '教育培训',
  hints: ['警示教育', '廉政'],
  hostedBy: ['branch', 'organ_committee', 'party_group'],
  roster: 'chosen',
  details: ['site'],
  paper: 'activity_record',
  templates: [
    { id: 'meeting', name: '警示教育会', theme: '警示教育会', place: '', durationMinutes: 90 },
    { id: 'site', name: '现场教育', theme: '参观廉政教育基地', place: '', durationMinutes: 150 },
  ],
};
