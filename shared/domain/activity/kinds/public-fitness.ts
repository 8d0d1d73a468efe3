import { type KindDefinition, usual } from './definition';

/**
 * 全民健身活动 by type: guidance and training, competitions, upkeep of facilities (item 15.2b). Open to
 * the public: how many came is all that is recorded. Service of volunteers is a kind of its own.
 */
export const publicFitness: KindDefinition = {
  ...usual,
  label: '全民健身活动',
  group: '其他',
  hints: ['健身指导', '赛事', '设施维护'],
  hostedBy: ['business_office', 'party_group'],
  roster: 'none',
  details: ['site', 'organiser'],
  paper: 'activity_record',
  durationMinutes: 180,
  templates: [
    {
      id: 'guidance',
      name: '健身指导培训',
      theme: '线上健身指导培训',
      place: '',
      durationMinutes: 90,
    },
    { id: 'competition', name: '赛事活动', theme: '全民健身赛事', place: '', durationMinutes: 240 },
    { id: 'upkeep', name: '设施维护', theme: '健身设施巡查维护', place: '', durationMinutes: 180 },
  ],
};
