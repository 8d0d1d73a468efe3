import { type KindDefinition, usual } from './definition';

/**
 * 中心组学习 and the study of branches. The study group meets at least once a quarter.
 * Sources: 《党委（党组）理论学习中心组学习规则》; the plan's items 4, 7, 8, 10 and 13.
 */
export const studySession: KindDefinition = {
  ...usual,
  label: '中心组学习',
  group: '教育培训',
  hints: ['学习', '中心组'],
  hostedBy: ['study_group', 'branch', 'organ_committee', 'party_group'],
  evidence: 'study_session',
  studies: true,
  paper: 'study_record',
  durationMinutes: 120,
  templates: [
    {
      id: 'collective',
      name: '集体研讨',
      theme: '党组中心组集体学习研讨',
      place: '',
      durationMinutes: 120,
      mode: 'collective',
    },
    {
      id: 'lecture',
      name: '专题辅导',
      theme: '党组中心组专题辅导',
      place: '',
      durationMinutes: 120,
      mode: 'expert_lecture',
    },
    {
      id: 'extended',
      name: '扩大学习会',
      theme: '党组中心组扩大学习会',
      place: '',
      durationMinutes: 120,
      mode: 'extended',
    },
  ],
};
