import { isInForce } from '@shared/domain/people/rights';
import type { LocalDate } from '@shared/domain/time';
import type { Store, UnitRecord } from '../../store';

/** Units a roster may name: those in force, without volunteer teams, whose people sign up themselves. */
export const rosterUnits = async (
  store: Store,
  officeId: string,
  today: LocalDate,
): Promise<UnitRecord[]> =>
  (await store.organisation.units(officeId)).filter(
    ({ kind, validFrom, validTo }) =>
      kind !== 'volunteer_team' &&
      isInForce({ unitId: '', roles: [], post: null, validFrom, validTo }, today),
  );
