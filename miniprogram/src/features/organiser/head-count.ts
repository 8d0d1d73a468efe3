import type { AttendanceCounts } from '@shared/domain/activity/schema';

/** Those who are due and have neither come, nor leave, nor been put down as absent. */
export const missingOf = (counts: AttendanceCounts): number =>
  Math.max(0, counts.expected - counts.present - counts.onLeave - counts.absent);

/** Who is not here, in words: 请假3，未到6. */
export const othersText = (counts: AttendanceCounts): string => {
  const parts = [
    counts.onLeave > 0 ? `请假${counts.onLeave}` : '',
    counts.absent > 0 ? `缺席${counts.absent}` : '',
    missingOf(counts) > 0 ? `未到${missingOf(counts)}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('，') : '应到人员都已登记';
};

/** Heads counted in the room against entries. */
export const headsText = (heads: number | undefined, present: number): string => {
  if (heads === undefined) return '清点现场人数，填在这里核对';
  const more = heads - present;
  if (more === 0) return '现场清点与登记一致';
  return more > 0 ? `现场清点多${more}人，请核对` : `现场清点少${-more}人，请核对`;
};
