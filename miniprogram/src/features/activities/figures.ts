import type { AttendanceCounts } from '@shared/domain/activity/schema';
import type { Figure } from '@/ui';

/** Those without presence or leave: 未到 while the list is open, 缺席 once it is closed. */
export const notHere = ({ expected, present, onLeave }: AttendanceCounts): number =>
  expected - present - onLeave;

/** The numbers of a roster with their words; each opens the list. */
export const figuresOf = (
  counts: AttendanceCounts,
  closed: boolean,
  onTap: () => void,
): Figure[] => [
  { key: 'expected', value: counts.expected, word: '应到', onTap },
  {
    key: 'present',
    value: counts.present,
    word: counts.late > 0 ? `实到，迟到${counts.late}` : '实到',
    onTap,
  },
  { key: 'leave', value: counts.onLeave, word: '请假', onTap },
  { key: 'not-here', value: notHere(counts), word: closed ? '缺席' : '未到', onTap },
];
