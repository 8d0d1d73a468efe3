import { type KindDefinition, usual } from './definition';

/**
 * 思想动态分析: only that it was held, by which unit and with how many people. No names, no text:
 * nothing of what anybody thinks is recorded (`rules.md`, Personal data).
 */
export const climateMeeting: KindDefinition = {
  ...usual,
  label: '思想动态分析会',
  group: '会议',
  hints: ['思想动态', '意识形态'],
  hostedBy: ['branch', 'organ_committee', 'party_group'],
  roster: 'none',
  durationMinutes: 60,
  templates: [
    { id: 'quarter', name: '季度', theme: '思想动态分析会', place: '', durationMinutes: 60 },
  ],
};
