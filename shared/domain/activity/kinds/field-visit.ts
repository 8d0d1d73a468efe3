import { type KindDefinition, usual } from './definition';

/** 调研走访: leaders and officers go to branches, clubs and sites; whoever went is on the roster. */
export const fieldVisit: KindDefinition = {
  ...usual,
  label: '调研走访',
  group: '其他',
  hints: ['调研', '走访'],
  hostedBy: ['party_group', 'organ_committee', 'branch'],
  roster: 'chosen',
  details: ['site'],
  paper: 'activity_record',
  durationMinutes: 180,
  templates: [
    { id: 'branch', name: '走访支部', theme: '调研基层支部', place: '', durationMinutes: 120 },
    { id: 'site', name: '走访场馆', theme: '调研全民健身场馆', place: '', durationMinutes: 180 },
  ],
};
