import { type KindDefinition, usual } from './definition';

/** 党小组会: usually once a month. Source: 《中国共产党支部工作条例（试行）》 art. 13. */
export const subgroupMeeting: KindDefinition = {
  ...usual,
  label: '党小组会',
  group: '支部组织生活',
  hints: ['三会一课', '党小组会'],
  hostedBy: ['branch_subgroup'],
  ledger: 'subgroup_meeting',
  durationMinutes: 60,
  templates: [
    { id: 'study', name: '学习讨论', theme: '党小组学习', place: '', durationMinutes: 60 },
    { id: 'life', name: '组织生活', theme: '党小组会', place: '', durationMinutes: 60 },
  ],
};
