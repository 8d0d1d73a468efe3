import { type KindDefinition, usual } from './definition';

/** 党课: given regularly. Source: 《中国共产党支部工作条例（试行）》 art. 16; the plan's item 8. */
export const partyLecture: KindDefinition = {
  ...usual,
  label: '党课',
  group: '支部组织生活',
  hints: ['党课', '三会一课'],
  hostedBy: ['branch', 'organ_committee', 'party_group'],
  details: ['lecturer', 'topic'],
  ledger: 'lecture',
  templates: [
    { id: 'secretary', name: '书记讲党课', theme: '专题党课', place: '', durationMinutes: 60 },
    { id: 'topic', name: '专题党课', theme: '学习《条例》', place: '', durationMinutes: 90 },
  ],
};
