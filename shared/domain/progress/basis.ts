import type { Commitment } from '../plan/schema';
import { dayText } from './calendar';
import type { EffectiveTarget } from './target';
import { dueText, targetText } from './wording';

/** Where a commitment's quantity comes from: three voices, never mixed. */
export interface Basis {
  plan: string | null;
  committee: string | null;
  proposed: string | null;
}

/** The plan's words, the committee's and the office's reading, each in a sentence of its own. */
export const basisOf = (
  commitment: Pick<Commitment, 'undefinedPeriod' | 'evidence'>,
  { target, source, proposed, since }: EffectiveTarget,
): Basis => {
  const told = target ? `${targetText(target, commitment)}${dueText(target.dueOn)}` : null;
  const word = commitment.undefinedPeriod;
  const vague = word ? `原文写“${word}”，没有写次数` : null;
  const from = since ? `（${dayText(since)}起）` : '';
  return {
    plan: source === 'plan' && told ? `原文写明：${told}` : vague,
    committee: source === 'committee' && told ? `机关党委定于：${told}${from}` : null,
    proposed: proposed
      ? `原文没有写数量，建议${targetText(proposed, commitment)}${dueText(proposed.dueOn)}，待机关党委确认`
      : null,
  };
};
