import { type KindDefinition, usual } from './definition';

/**
 * 民主生活会 of the leading group: once a year, with at least two thirds of it.
 * Source: 《县以上党和国家机关党员领导干部民主生活会若干规定》.
 */
export const democraticLifeMeeting: KindDefinition = {
  ...usual,
  label: '民主生活会',
  group: '会议',
  hints: ['民主生活会'],
  hostedBy: ['party_group', 'organ_committee'],
  asksSittingIn: true,
  quorum: { than: 'at_least', part: [2, 3], of: 'due', source: '《民主生活会若干规定》' },
  durationMinutes: 180,
  templates: [
    { id: 'year', name: '年度', theme: '年度民主生活会', place: '', durationMinutes: 180 },
    { id: 'special', name: '专题', theme: '专题民主生活会', place: '', durationMinutes: 180 },
  ],
};
