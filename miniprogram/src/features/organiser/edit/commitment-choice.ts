import type { OutputOf } from '@shared/contract';
import { activityKinds, evidenceOf } from '@shared/domain/activity/kinds';
import type { ActivityKind } from '@shared/domain/activity/schema';

type Plan = Pick<OutputOf<'plan.commitments'>, 'items' | 'commitments'>;
type Commitment = Plan['commitments'][number];

/** One clause an activity can count towards, as the organiser reads it. */
export interface CommitmentOption {
  id: string;
  item: number;
  itemTitle: string;
  title: string;
  /** The plan's own words. */
  quote: string;
  /** What this kind of activity is evidence for; the others are found by searching. */
  fitting: boolean;
}

const names = ({ units }: Commitment, unitId: string): boolean =>
  units.includes('branch:*') || units.includes(unitId);

/** 0: asks for this kind by name; 1: asks for activities; 2: asks for something else. */
const distanceOf = (commitment: Commitment, kind: ActivityKind): number => {
  if (commitment.evidence.includes(evidenceOf(kind))) return 0;
  return commitment.evidence.includes('activity') ? 1 : 2;
};

/**
 * All commitments of the plan: those this kind serves first, those with a number of the plan's own
 * before the others, then in the plan's order.
 */
export const optionsFor = (plan: Plan, kind: ActivityKind): CommitmentOption[] =>
  plan.commitments
    .map((commitment, place) => ({ commitment, place, distance: distanceOf(commitment, kind) }))
    .sort(
      (left, right) =>
        left.distance - right.distance ||
        Number(right.commitment.explicit) - Number(left.commitment.explicit) ||
        left.place - right.place,
    )
    .map(({ commitment, distance }) => ({
      id: commitment.id,
      item: commitment.item,
      itemTitle: plan.items.find(({ number }) => number === commitment.item)?.title ?? '',
      title: commitment.title,
      quote: commitment.quotes.join('；'),
      fitting: distance < 2,
    }));

/** A clause about the study sessions of this one unit (学习考勤): every session of it counts there. */
const isAboutItsSessions = ({ units, evidence }: Commitment, kind: ActivityKind, unitId: string) =>
  activityKinds[kind].studies &&
  units.every((unit) => unit === unitId) &&
  evidence.every((each) => each === evidenceOf(kind));

/**
 * What the plan itself asks of this unit by this kind of activity, with a number of its own; and what
 * is about this unit's study sessions and nothing else, so that the board's figures are the group's.
 */
export const proposedFor = (plan: Plan, kind: ActivityKind, unitId: string): string[] =>
  plan.commitments
    .filter((commitment) => distanceOf(commitment, kind) === 0)
    .filter((commitment) => unitId !== '' && names(commitment, unitId))
    .filter((commitment) => commitment.explicit || isAboutItsSessions(commitment, kind, unitId))
    .map(({ id }) => id);

/**
 * Narrows by the number of an item (第4条, 4) or by words of the clause, its title or its item.
 * Without a search, only what fits the kind, and what is chosen.
 */
export const searchOptions = (
  options: readonly CommitmentOption[],
  search: string,
  chosen: readonly string[],
): CommitmentOption[] => {
  const words = search.trim();
  if (!words) return options.filter(({ id, fitting }) => fitting || chosen.includes(id));
  const number = /^第?(\d+)条?$/.exec(words)?.[1];
  if (number) return options.filter(({ item }) => item === Number(number));
  return options.filter(({ title, quote, itemTitle }) =>
    [title, quote, itemTitle].some((text) => text.includes(words)),
  );
};
