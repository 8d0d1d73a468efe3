import type { CommitmentProgress } from '../board/schema';
import { stateText } from '../progress/schema';
import type { ListLine } from './schema';

type Figure = Pick<CommitmentProgress, 'state' | 'n' | 'm'>;

/** 推进中 3/4; 已登记5条 where no quantity is set. */
const figureText = ({ state, n, m }: Figure): string => {
  if (m !== null) return `${stateText[state]} ${n}/${m}`;
  return n > 0 ? `已登记${n}条` : '还没有记录';
};

/**
 * How far a line has come, in the board's figures: the part of the unit that carries it out, where the
 * commitment asks that unit; else the commitment as a whole.
 */
export const lineProgress = (
  { unitId }: Pick<ListLine, 'unitId'>,
  commitment: CommitmentProgress,
): string => {
  const own = commitment.units.find((unit) => unit.unitId === unitId && unit.named);
  return figureText(own ?? commitment);
};
