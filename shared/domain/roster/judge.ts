import { isInForce } from '../people/rights';
import type { LocalDate } from '../time';
import { changesOf } from './changes';
import { canDoWithout, chosen, noChoices, withoutWrongCells } from './choices';
import { type Known, matchOf, membershipFor } from './match';
import { holdFor } from './read-entry';
import type { Hold, Judgement, RosterChange, RosterChoices, RosterEntry } from './schema';

const held = (holds: Hold[], candidates: string[] = []): Judgement => ({
  verdict: 'held',
  holds,
  memberId: null,
  changes: [],
  candidates,
});

const settled = (verdict: 'add' | 'skipped'): Judgement => ({
  verdict,
  holds: [],
  memberId: null,
  changes: [],
  candidates: [],
});

const added = ({ values }: RosterEntry): Judgement => {
  const holds: Hold[] = [];
  if (values.memberClass === null) holds.push(holdFor('missing', 'memberClass'));
  if (values.validTo !== null) holds.push(holdFor('left_unknown', 'validTo'));
  return holds.length > 0 ? held(holds) : settled('add');
};

/** Coming to the row's unit on a day, and what else the row says. Units by their ids. */
const moved = (
  { values }: RosterEntry,
  person: Known,
  today: LocalDate,
  from: LocalDate,
): RosterChange[] => {
  const left = person.memberships.find((one) => isInForce(one, today));
  const fresh = { unitId: '', roles: [], post: null, validFrom: from, validTo: null };
  return [
    { field: 'unit', before: left?.unitId ?? null, after: values.unitId },
    { field: 'validFrom', before: null, after: from },
    ...changesOf({ ...values, validFrom: null }, person, fresh),
  ];
};

const about = (
  entry: RosterEntry,
  person: Known,
  today: LocalDate,
  from: LocalDate = today,
): Judgement => {
  const { values } = entry;
  const place = membershipFor(person, values.unitId, values.validTo, today);
  const changes = place ? changesOf(values, person, place) : moved(entry, person, today, from);
  return {
    verdict: changes.length > 0 ? 'change' : 'same',
    holds: [],
    memberId: person.id,
    changes,
    candidates: [person.id],
  };
};

/** A phone or number that another person has is not taken over by whoever was chosen. */
const withoutOthers = (entry: RosterEntry, others: readonly Known[]): RosterEntry => {
  const { phone, rosterKey } = entry.values;
  const values = {
    ...entry.values,
    phone: others.some((one) => one.phone === phone) ? null : phone,
    rosterKey: others.some((one) => one.rosterKey === rosterKey) ? null : rosterKey,
  };
  return { ...entry, values };
};

/**
 * What becomes of a row: whom it adds or changes, that it changes nothing, or what a person has to
 * decide. The same row, people and day give the same answer.
 * @param known everybody who shares the row's name, phone or number, and whoever was chosen
 * @param choices what was decided about it so far
 * @returns the judgement, and the row as it stands after the choices
 */
export const judge = (
  given: RosterEntry,
  known: readonly Known[],
  today: LocalDate,
  choices: RosterChoices = noChoices,
): { entry: RosterEntry; judgement: Judgement } => {
  const entry = chosen(given, choices);
  const { who } = choices;
  if (choices.skip) return { entry, judgement: settled('skipped') };
  const match = matchOf(entry, known, today);
  const candidates =
    match.kind === 'one' ? [match.person.id] : match.kind === 'open' ? match.candidates : [];
  if (entry.holds.length > 0) {
    // Who it is cannot be asked before the unit is known, and is not asked again once it was said.
    const isAsked = !who && entry.values.unitId !== null;
    const also = match.kind === 'open' && isAsked ? match.holds : [];
    return { entry, judgement: held([...entry.holds, ...also], candidates) };
  }
  if (who?.kind === 'person') {
    const person = known.find(({ id }) => id === who.memberId);
    if (!person) return { entry, judgement: held([holdFor('namesakes_in_roster', 'name')]) };
    const own = withoutOthers(
      entry,
      known.filter((one) => one !== person),
    );
    return { entry: own, judgement: about(own, person, today, who.from) };
  }
  if (who?.kind === 'new') {
    const own = withoutOthers(entry, known);
    return { entry: own, judgement: added(own) };
  }
  if (match.kind === 'one') return { entry, judgement: about(entry, match.person, today) };
  if (match.kind === 'nobody') return { entry, judgement: added(entry) };
  if (choices.without && match.holds.some(canDoWithout)) {
    return judge(withoutWrongCells(entry, match.holds), known, today, {
      ...choices,
      without: false,
    });
  }
  return { entry, judgement: held(match.holds, candidates) };
};
