import { refuse, succeed } from '@shared/domain/outcome';
import { carriable, proposedCarries, standingCarries } from '@shared/domain/plan/carry-over';
import type { CarryDecision } from '@shared/domain/plan/carry-schema';
import { sentencesOfPlan } from '@shared/domain/plan/clauses';
import type { PlanText } from '@shared/domain/plan/schema';
import type { DraftRecord, PlanRecord } from '../../store';

const decisionOf = (decided: CarryDecision | undefined) => {
  if (!decided) return { name: 'open' as const };
  return decided.to ? { name: 'carried' as const, ...decided.to } : { name: 'refused' as const };
};

const titlesOf = ({ sections }: PlanText) =>
  sections.flatMap(({ items }) => items).map(({ number, title }) => ({ number, title }));

/** The plan before beside a draft: what is proposed to go on, and what was decided. */
export const carryView = (draft: DraftRecord, earlier: PlanRecord | undefined) => {
  const { text } = draft;
  if (text.year === null) return refuse('PLAN_YEAR_MISSING', {});
  const proposed = earlier ? proposedCarries(earlier, text) : new Map();
  const decided = earlier ? standingCarries(draft.carried, earlier.year, text) : [];
  return succeed({
    draftId: draft.id,
    revision: draft.revision,
    state: draft.state,
    year: text.year,
    from: earlier?.year ?? null,
    items: titlesOf(text),
    earlierItems: earlier ? titlesOf(earlier.text) : [],
    clauses: sentencesOfPlan(text),
    rows: (earlier ? carriable(earlier) : []).map((commitment) => ({
      commitment,
      proposal: proposed.get(commitment.id) ?? null,
      decision: decisionOf(decided.find(({ commitmentId }) => commitmentId === commitment.id)),
    })),
  });
};
