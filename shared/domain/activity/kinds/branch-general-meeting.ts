import { type KindDefinition, usual } from './definition';

/**
 * 支部党员大会: usually once a quarter; more than half of those who may vote have to be there.
 * Source: 《中国共产党支部工作条例（试行）》 art. 11.
 */
export const branchGeneralMeeting: KindDefinition = {
  ...usual,
  label: '支部党员大会',
  group: '支部组织生活',
  hints: ['三会一课', '党员大会'],
  hostedBy: ['branch'],
  ledger: 'general_meeting',
  votes: true,
  quorum: { than: 'more', part: [1, 2], of: 'voters', source: '《支部工作条例》第十一条' },
  templates: [
    { id: 'quarter', name: '季度大会', theme: '支部党员大会', place: '', durationMinutes: 90 },
    {
      id: 'admission',
      name: '发展党员',
      theme: '讨论接收预备党员',
      place: '',
      durationMinutes: 60,
    },
    { id: 'election', name: '支部选举', theme: '选举支部委员会', place: '', durationMinutes: 90 },
  ],
};
