import type { UnitKind } from '../people/schema';
import { unitKindWords } from '../people/words';
import type { Commitment } from '../plan/schema';
import type { BoardUnit } from './schema';

/** Who draws up what is one for all: the highest level that is named. */
const LEVEL: Readonly<Record<UnitKind, number>> = {
  party_group: 0,
  organ_committee: 1,
  study_group: 1,
  branch: 2,
  branch_subgroup: 2,
  volunteer_team: 2,
  business_office: 2,
};

/** Units outside the three levels do their part of a list for whoever answers for it. */
const HELPERS: readonly UnitKind[] = ['volunteer_team', 'business_office'];

type Named = Pick<BoardUnit, 'id' | 'name' | 'kind'>;

/** 第一支部清单 is that branch's own, 党支部清单 every branch's. */
const isOwn = (element: string, { name, kind }: Named): boolean =>
  element.startsWith(name) || element.startsWith(unitKindWords[kind]);

/** Kinds of volunteers stand in a team's own list, so the team answers for them (15.3c). */
const isOfTeams = (evidence: readonly string[], named: readonly Named[]): boolean =>
  evidence.includes('roster/volunteer_corps') &&
  named.some(({ kind }) => kind === 'volunteer_team');

/**
 * The elements of a commitment's checklist that one of its units is asked for. Where each element says
 * whose it is, a unit answers for its own; otherwise the list is one for the office and the highest unit
 * named answers for it, while what the others do is evidence.
 */
export const elementsAsked = (
  { checklist, evidence }: Pick<Commitment, 'checklist' | 'evidence'>,
  unit: Named,
  named: readonly Named[],
): string[] => {
  if (named.length === 1) return [...checklist];
  if (checklist.every((element) => named.some((one) => isOwn(element, one)))) {
    return checklist.filter((element) => isOwn(element, unit));
  }
  if (isOfTeams(evidence, named)) return unit.kind === 'volunteer_team' ? [...checklist] : [];
  const highest = Math.min(...named.map(({ kind }) => LEVEL[kind]));
  return LEVEL[unit.kind] === highest ? [...checklist] : [];
};

/** Units whose records fill a list that another unit named beside them answers for. */
export const helpersOf = <One extends Named>(unit: Named, named: readonly One[]): One[] =>
  HELPERS.includes(unit.kind) ? [] : named.filter(({ kind }) => HELPERS.includes(kind));
