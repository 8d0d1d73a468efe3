import type { EffectiveTarget } from '../progress/target';
import { targetText } from '../progress/wording';
import type { Commitment } from './schema';

type Quoted = Pick<Commitment, 'quotes' | 'undefinedPeriod' | 'evidence'>;
type Holding = Pick<EffectiveTarget, 'source' | 'target'>;

/**
 * 量化要求 as the plan writes it: the sentence that names the number, or the word that leaves it open.
 * Empty: the plan gives none.
 */
export const quantityWords = (
  { quotes, undefinedPeriod }: Pick<Quoted, 'quotes' | 'undefinedPeriod'>,
  { source, target }: Holding,
): string => (source === 'plan' && target ? quotes.join('；') : (undefinedPeriod ?? ''));

/** What the committee decided, in a sentence of its own: never words of the plan. */
export const committeeWords = (
  commitment: Pick<Quoted, 'evidence'>,
  { source, target }: Holding,
): string | null =>
  source === 'committee' && target ? `机关党委定：${targetText(target, commitment)}` : null;
