import { isDeepStrictEqual } from 'node:util';
import type { ImportRowView } from '@shared/contract/roster-import';
import { maskPhone } from '@shared/domain/people/phone';
import { isInForce } from '@shared/domain/people/rights';
import { shownValues } from '@shared/domain/roster/changes';
import { canDoWithout, noChoices } from '@shared/domain/roster/choices';
import type { Hold } from '@shared/domain/roster/schema';
import type { ImportRecord, ImportRowRecord, KnownMember, Store } from '../../store';
import { type UnitNameOf, unitNameOf } from './judged-row';

/** Reasons that choosing a person, or saying it is a new one, can settle. */
const ABOUT_WHO: readonly Hold['reason'][] = [
  'twice_in_file',
  'namesakes_in_file',
  'namesakes_in_roster',
  'phone_of_other',
  'key_of_other',
  'in_other_unit',
  'was_here_before',
];

const candidateView = (person: KnownMember, day: string, nameOf: UnitNameOf) => {
  const held = person.memberships.filter((one) => isInForce(one, day));
  return {
    memberId: person.id,
    name: person.name,
    units: held.map(({ unitId }) => nameOf(unitId)),
    post: held.find(({ post }) => post !== null)?.post ?? null,
    phone: person.phone && maskPhone(person.phone),
    rosterKey: person.rosterKey,
  };
};

/** Rows as the clerk reads them, with the people a held row may be about. */
export const rowViews = async (
  store: Store,
  { officeId, day }: ImportRecord,
  rows: readonly ImportRowRecord[],
): Promise<ImportRowView[]> => {
  const wanted = rows.flatMap(({ verdict, candidates }) => (verdict === 'held' ? candidates : []));
  const [people, units] = await Promise.all([
    store.rosterImports.candidates.byIds(officeId, [...new Set(wanted)]),
    store.organisation.units(officeId),
  ]);
  const byId = new Map(people.map((one) => [one.id, one]));
  const nameOf = unitNameOf(units);
  return rows.map((row) => {
    const { name, memberClass, post, phone, rosterKey } = shownValues(row.values);
    const people = row.verdict === 'held' ? row.candidates.map((id) => byId.get(id)) : [];
    return {
      id: row.id,
      number: row.entry?.number ?? null,
      name: name ?? '',
      unit: row.unitName,
      verdict: row.verdict,
      memberClass,
      post,
      phone,
      rosterKey,
      holds: row.holds,
      changes: row.changes,
      candidates: people.flatMap((one) => (one ? [candidateView(one, day, nameOf)] : [])),
      ways: {
        new: row.holds.some(({ reason }) => ABOUT_WHO.includes(reason)),
        without: row.holds.some(canDoWithout),
      },
      decided: !isDeepStrictEqual(row.choices, noChoices),
      chosen: row.chosen,
      applied: row.applied,
    };
  });
};
