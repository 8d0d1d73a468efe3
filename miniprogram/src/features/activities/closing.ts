import type { AttendanceCounts } from '@shared/domain/activity/schema';
import { notHere } from './figures';

/** What closing the roster now would mean. */
export const closingConsequence = (counts: AttendanceCounts): string => {
  if (counts.expected === 0) return '结束后不能再登记';
  if (counts.present === 0) return '还没有人签到，现在结束，这场活动不会计入要点';
  const missing = Math.max(0, notHere(counts) - counts.absent);
  const first =
    missing > 0
      ? `还有${missing}人未到，结束后记为缺席，不能再登记`
      : '应到人员都已登记，结束后不能再更改';
  return counts.unconfirmed > 0
    ? `${first}。另有${counts.unconfirmed}人的离线补传待确认，结束后仍可确认，不能再划去`
    : first;
};
