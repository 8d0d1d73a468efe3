import type { Commitment, CommitmentTarget } from '../plan/schema';
import { dayTextOf, type Instant } from '../time';
import { dayText } from './calendar';

const PERIOD_TEXT: Record<CommitmentTarget['period'], string> = {
  year: '全年',
  quarter: '每季度',
  month: '每月',
  once: '全年',
  'per-matter': '每件',
};

/** 份 for papers, 次 for whatever is held or issued. */
const measureWord = ({ evidence }: Pick<Commitment, 'evidence'>): string =>
  evidence.every((kind) => kind.startsWith('document')) ? '份' : '次';

/** `2次`, `1份`. */
export const countText = (count: number, commitment: Pick<Commitment, 'evidence'>): string =>
  `${count}${measureWord(commitment)}`;

/** `全年至少1次`; with 力争 before it where the target is soft. */
export const targetText = (
  target: Pick<CommitmentTarget, 'atLeast' | 'period' | 'soft'>,
  commitment: Pick<Commitment, 'evidence'>,
): string =>
  `${target.soft ? '力争' : ''}${PERIOD_TEXT[target.period]}至少${countText(target.atLeast, commitment)}`;

/** `，期限12月31日`, or nothing when the target names no day. */
export const dueText = (dueOn: string | null): string => (dueOn ? `，期限${dayText(dueOn)}` : '');

/** `14条，最近11月18日`, or that there is nothing yet. */
export const tallyText = (count: number, latest: Instant | null): string =>
  latest === null ? '还没有记录' : `${count}条，最近${dayTextOf(latest)}`;

/** Tells that linked records were left out of the figure; empty when there are none. */
export const besideText = (count: number): string =>
  count > 0 ? `；另有${count}条关联记录种类或年度不同，不计入` : '';
