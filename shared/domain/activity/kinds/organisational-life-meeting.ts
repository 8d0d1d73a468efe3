import { type KindDefinition, usual } from './definition';

/** 组织生活会: usually once a year. Source: 《中国共产党支部工作条例（试行）》 art. 17. */
export const organisationalLifeMeeting: KindDefinition = {
  ...usual,
  label: '组织生活会',
  group: '支部组织生活',
  hints: ['组织生活会'],
  hostedBy: ['branch', 'branch_subgroup'],
  durationMinutes: 150,
  templates: [
    { id: 'year', name: '年度', theme: '年度组织生活会', place: '', durationMinutes: 150 },
    { id: 'special', name: '专题', theme: '专题组织生活会', place: '', durationMinutes: 120 },
  ],
};
