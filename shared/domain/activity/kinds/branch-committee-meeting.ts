import { type KindDefinition, usual } from './definition';

/**
 * 支部委员会会议: usually once a month, with more than half of the committee.
 * Source: 《中国共产党支部工作条例（试行）》 art. 12.
 */
export const branchCommitteeMeeting: KindDefinition = {
  ...usual,
  label: '支委会',
  group: '支部组织生活',
  hints: ['三会一课', '支委会', '支部委员会'],
  hostedBy: ['branch'],
  roster: 'committee',
  ledger: 'committee_meeting',
  votes: true,
  quorum: { than: 'more', part: [1, 2], of: 'due', source: '《支部工作条例》第十二条' },
  durationMinutes: 60,
  templates: [
    { id: 'month', name: '月度例会', theme: '支委会', place: '', durationMinutes: 60 },
    { id: 'plan', name: '安排工作', theme: '研究下月支部工作', place: '', durationMinutes: 60 },
  ],
};
