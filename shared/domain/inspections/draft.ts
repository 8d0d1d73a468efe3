import type { ItemProgress } from '../board/schema';
import { stateText } from '../progress/schema';
import type { CheckLine } from './schema';

/** States of the board that an inspection asks about. */
const ASKED = ['overdue', 'due', 'todo'] as const;

type Commitment = ItemProgress['commitments'][number];
type Unit = Commitment['units'][number];

const isAsked = ({ state }: Unit): boolean => ASKED.some((one) => one === state);

const standing = ({ unitName, state, n, m }: Unit): string =>
  `${unitName}${stateText[state]}${m === null ? '' : `（${n}/${m}）`}`;

/** What the board shows to be missing comes first, unit by unit; else the records are looked at. */
const lineOf = (item: number, commitment: Commitment, scope: readonly string[]): CheckLine[] => {
  const named = commitment.units.filter(
    ({ unitId, named: asks }) => asks && scope.includes(unitId),
  );
  if (named.length === 0) return [];
  const missing = named.filter(isAsked);
  const key = `${item}-${commitment.id}`;
  if (missing.length > 0) {
    const text = `${commitment.title}：${missing.map(standing).join('、')}`;
    return [{ key, item, text, unitIds: missing.map(({ unitId }) => unitId) }];
  }
  const records = named.reduce((sum, { n }) => sum + n, 0);
  const text =
    records > 0
      ? `${commitment.title}：看记录和原件，已登记${records}条`
      : `${commitment.title}：还没有记录，了解开展情况`;
  return [{ key, item, text, unitIds: [] }];
};

/** A checklist drafted from what the board shows of some items in some units: what is missing first. */
export const draftChecklist = (
  items: readonly Pick<ItemProgress, 'number' | 'commitments'>[],
  scope: readonly string[],
): CheckLine[] => {
  const lines = items.flatMap(({ number, commitments }) =>
    commitments.flatMap((commitment) => lineOf(number, commitment, scope)),
  );
  return [
    ...lines.filter(({ unitIds }) => unitIds.length > 0),
    ...lines.filter(({ unitIds }) => unitIds.length === 0),
  ];
};
