import type { Quorum } from './kinds';
import type { AttendanceCounts } from './schema';

export interface QuorumStanding {
  /** Due, of those who are counted. */
  due: number;
  present: number;
  /** The smallest number that is enough. */
  needed: number;
  reached: boolean;
}

/**
 * Where a meeting stands with its quorum (法定人数). Information for the chair, never a lock: the
 * organisation judges whether a meeting is valid (`artefacts.md` 0).
 */
export const quorumStanding = (
  { than, part: [numerator, denominator], of }: Quorum,
  counts: AttendanceCounts,
): QuorumStanding => {
  const due = of === 'voters' ? counts.votersDue : counts.expected;
  const present = of === 'voters' ? counts.votersPresent : counts.present;
  const share = due * numerator;
  const needed =
    than === 'more' ? Math.floor(share / denominator) + 1 : Math.ceil(share / denominator);
  return { due, present, needed, reached: due > 0 && present >= needed };
};

/** `有表决权应到9人，实到6人，超过半数（至少5人）`. */
export const quorumText = (quorum: Quorum, counts: AttendanceCounts): string => {
  const { due, present, needed, reached } = quorumStanding(quorum, counts);
  const who = quorum.of === 'voters' ? '有表决权' : '';
  return `${who}应到${due}人，实到${present}人，${reached ? '已达到' : '还没有达到'}法定人数（至少${needed}人）`;
};
