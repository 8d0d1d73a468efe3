import { isInForce } from '@shared/domain/people/rights';
import { volunteerCategory } from '@shared/domain/people/schema';
import type { Commitment } from '@shared/domain/plan/schema';
import { instantOf, type LocalDate } from '@shared/domain/time';
import { type CorpsAt, corpsEvidence } from '@shared/domain/volunteering/corps-evidence';
import { categoryOf } from '@shared/domain/volunteering/volunteer';
import type { Evidence } from './board-evidence';
import type { Store } from './index';
import type { MemberRecord, UnitRecord } from './organisation';

/** A team on a day. A group that is older than the year stands there from its first day on. */
const corpsAt = (
  { unitId, name }: { unitId: string; name: string },
  people: readonly MemberRecord[],
  on: LocalDate,
): CorpsAt => {
  const firstDay = `${on.slice(0, 4)}-01-01`;
  const held = people.flatMap((person) => {
    const place = person.memberships.find((one) => one.unitId === unitId && isInForce(one, on));
    return place ? [{ category: categoryOf(person), from: place.validFrom }] : [];
  });
  const groups = volunteerCategory.options.map((category) => {
    const days = held.filter((one) => one.category === category).map(({ from }) => from);
    const first = [...days].sort()[0] ?? on;
    const since = instantOf(first < firstDay ? firstDay : first) ?? 0;
    return { category, people: days.length, since };
  });
  return { unitId, unitName: name, groups };
};

/** Volunteer teams as evidence: who belongs to them on a day, kind by kind. */
export const corpsEvidenceOn = async (
  store: Store,
  officeId: string,
  commitments: readonly Commitment[],
  units: readonly UnitRecord[],
  on: LocalDate,
): Promise<Evidence[]> => {
  const teams = units.filter(
    ({ kind, validFrom, validTo }) =>
      kind === 'volunteer_team' && validFrom <= on && (validTo === null || on <= validTo),
  );
  const found = await Promise.all(
    teams.map(async (team) =>
      corpsAt(team, await store.organisation.membersOfUnit(officeId, team.unitId), on),
    ),
  );
  return corpsEvidence(found, commitments).map(({ unitName, ...record }) => {
    const { id, family, kind, title, unitId, at } = record;
    const card = { id, family, kind, title, unitId, at, unitName };
    return { record, card: () => ({ ...card, kindLabel: '志愿服务队', stateLabel: '在册' }) };
  });
};
