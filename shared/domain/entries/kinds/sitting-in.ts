import type { EntryKindDefinition } from './definition';

const SAT = '已列席';

/**
 * 专职副书记列席 (18.1): a meeting of the group or its head that the rule asks for, by its date alone, and
 * whether the deputy secretary sat in. Meetings with a roster here tell it by themselves.
 */
export const sittingIn: EntryKindDefinition = {
  label: '专职副书记列席',
  register: 'contacts',
  fixedTitle: '专职副书记列席会议',
  hostedBy: ['party_group'],
  evidence: 'activity/leadership_meeting',
  tells: ({ at, details }) => ({ followedAt: details.sat === SAT ? at : null }),
  states: ['in_force'],
  elements: [],
  of: 'group',
  fields: [
    {
      key: 'meeting',
      label: '会议',
      choices: ['民主生活会', '党组会', '党组负责人召开的会议'],
    },
    { key: 'sat', label: '是否列席', choices: [SAT, '未列席'] },
  ],
  usuallyServes: ['18.1'],
  writtenBy: ['committee_staff'],
  approvedBy: [],
  closedToMembers: true,
  stateWords: { in_force: '已登记' },
};
