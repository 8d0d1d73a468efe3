import type { InputOf } from '@shared/contract';
import { planDecideCarry } from '@shared/contract/plan';
import { refuse } from '@shared/domain/outcome';
import { carriable } from '@shared/domain/plan/carry-over';
import type { CarryDecision } from '@shared/domain/plan/carry-schema';
import { hasPlace } from '@shared/domain/plan/clauses';
import { implement } from '../implement';
import { carryView } from './carry-view';
import { draftToChange } from './draft-to-change';

type Asked = InputOf<'plan.decideCarry'>['decisions'][number];

const decidedAs = (year: number, { commitmentId, decision }: Asked): CarryDecision[] => {
  if (decision.name === 'open') return [];
  return [{ year, commitmentId, to: decision.name === 'carried' ? decision.to : null }];
};

/** What the audit says: which commitments were decided how. */
const toldOf = (asked: readonly Asked[]) => {
  const named = (name: Asked['decision']['name']) =>
    asked.filter(({ decision }) => decision.name === name).map(({ commitmentId }) => commitmentId);
  return { carried: named('carried'), refused: named('refused'), open: named('open') };
};

export const decideCarry = implement(planDecideCarry, {
  load: ({ draftId }, { store }) => store.plans.draft(draftId),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const seen = draftToChange(loaded, actor, input.revision);
    if (!seen.ok) return seen;
    const draft = seen.data;
    const { text, targets } = draft;
    if (text.year === null) return refuse('PLAN_YEAR_MISSING', {});
    const earlier = await store.plans.before(actor.officeId, text.year);
    if (!earlier) return refuse('NOT_FOUND', {});
    const known = new Set(carriable(earlier).map(({ id }) => id));
    if (input.decisions.some(({ commitmentId }) => !known.has(commitmentId))) {
      return refuse('NOT_FOUND', {});
    }
    const decided = input.decisions.flatMap((one) => decidedAs(earlier.year, one));
    if (decided.some(({ to }) => to && !hasPlace(text, to))) return refuse('CARRY_PLACE', {});
    const again = new Set(input.decisions.map(({ commitmentId }) => commitmentId));
    const kept = draft.carried.filter(
      ({ year, commitmentId }) => year === earlier.year && !again.has(commitmentId),
    );
    const carried = [...kept, ...decided];
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'carry_decided',
      after: toldOf(input.decisions),
    };
    const content = { text, targets, carried, state: 'open' as const };
    return (await store.plans.rewriteDraft(draft, content, entry))
      ? carryView({ ...draft, carried, revision: draft.revision + 1 }, earlier)
      : refuse('DRAFT_CHANGED', {});
  },
});
