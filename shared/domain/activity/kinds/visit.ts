import { type KindDefinition, usual } from './definition';

/** 驻村走访: people of the bureau go to the village of its first secretary (item 14.3). */
export const visit: KindDefinition = {
  ...usual,
  label: '驻村走访',
  group: '其他',
  hints: ['驻村', '第一书记'],
  hostedBy: ['branch', 'party_group', 'organ_committee'],
  roster: 'chosen',
  details: ['site'],
  paper: 'activity_record',
  durationMinutes: 180,
  templates: [
    { id: 'village', name: '走访帮扶村', theme: '走访驻村帮扶村', place: '', durationMinutes: 180 },
  ],
};
