import { type KindDefinition, usual } from './definition';

/** 文体活动 of branches and mass organisations. */
export const culturalSportsEvent: KindDefinition = {
  ...usual,
  label: '文体活动',
  group: '其他',
  hints: ['文体活动', '群团', '文化'],
  hostedBy: ['organ_committee', 'branch', 'party_group'],
  roster: 'chosen',
  details: ['site', 'organiser'],
  paper: 'activity_record',
  durationMinutes: 120,
  lateAfterMinutes: 30,
  templates: [
    { id: 'sport', name: '健身活动', theme: '机关健身活动', place: '', durationMinutes: 120 },
    { id: 'culture', name: '文化活动', theme: '机关文化活动', place: '', durationMinutes: 120 },
  ],
};
