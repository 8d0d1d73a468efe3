import { type Actor, holdsRole, unitsReached } from '@shared/domain/people/rights';
import type { Membership, Role } from '@shared/domain/people/schema';
import { overlaps } from '@shared/domain/people/stays';
import { type Instant, type LocalDate, localDateOf } from '@shared/domain/time';
import type { MemberRecord, Store, UnitRecord } from '../../store';

/** Roles that keep the roster of the whole office. */
const OFFICE: readonly Role[] = ['committee_staff', 'administrator'];

/** What a decision about people stands on: the units, the day, and how far the actor's roles reach. */
export interface PeopleGround {
  units: UnitRecord[];
  today: LocalDate;
  reached: 'office' | string[];
  /** The actor keeps everybody's entry, not only those of some units. */
  isOffice: boolean;
  nameOf: (unitId: string) => string;
}

export const groundFor = async (
  { actor, now, store }: { actor: Actor; now: Instant; store: Store },
  roles: readonly Role[],
): Promise<PeopleGround> => {
  const units = await store.organisation.units(actor.officeId);
  return {
    units,
    today: localDateOf(now),
    reached: unitsReached(actor, roles, now, units),
    isOffice: holdsRole(actor, OFFICE, now),
    nameOf: (unitId) => units.find((unit) => unit.unitId === unitId)?.name ?? '已撤销的单位',
  };
};

export const isReached = ({ reached }: PeopleGround, unitId: string): boolean =>
  reached === 'office' || reached.includes(unitId);

/** Memberships in force or to come; of who has left, there are none. */
export const presentOf = (
  memberships: readonly Membership[],
  { today }: Pick<PeopleGround, 'today'>,
): Membership[] => memberships.filter((held) => overlaps(held, today, null));

/** True when a person is the concern of the actor: somewhere within reach, now or soon. */
export const isConcern = ({ memberships }: MemberRecord, ground: PeopleGround): boolean =>
  ground.reached === 'office' ||
  presentOf(memberships, ground).some(({ unitId }) => isReached(ground, unitId));

/** True when a person waits to come to a unit within reach. */
export const isAwaited = ({ transfer }: MemberRecord, ground: PeopleGround): boolean =>
  transfer !== null && isReached(ground, transfer.toUnitId);
