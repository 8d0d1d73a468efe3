import { type KindDefinition, usual } from './definition';

/**
 * 服务社会组织: guidance and help for clubs, sports organisations and firms (item 15.1). Those who come
 * are no people of the bureau: how many came is all that is recorded.
 */
export const publicService: KindDefinition = {
  ...usual,
  label: '服务社会组织',
  group: '其他',
  hints: ['社会组织', '俱乐部', '企业'],
  hostedBy: ['business_office', 'party_group'],
  roster: 'none',
  details: ['site', 'organiser'],
  paper: 'activity_record',
  durationMinutes: 120,
  templates: [
    { id: 'policy', name: '政策宣讲', theme: '激励保障政策宣讲', place: '', durationMinutes: 120 },
    {
      id: 'guidance',
      name: '上门指导',
      theme: '社会组织走访指导',
      place: '',
      durationMinutes: 120,
    },
  ],
};
