import { ORGANISERS } from '@shared/contract/organisers';
import type { UnitKind } from '@shared/domain/people/schema';
import { unitsBelow } from '@shared/domain/people/tree';
import { localDateOf } from '@shared/domain/time';
import { useOperation } from '@/features/remote';
import { useSession } from '@/features/shell';
import type { CallFailure } from '@/platform/call';
import { serverNow } from '@/platform/clock';

export interface OrganisedUnit {
  id: string;
  name: string;
  kind: UnitKind;
}

export interface OrganisedUnits {
  /** Undefined while they are being read. */
  units: readonly OrganisedUnit[] | undefined;
  failure: CallFailure | undefined;
  reload: () => void;
}

/** The office's units in force today, in the order of the tree. */
export const useOfficeUnits = ({ enabled }: { enabled: boolean }) => {
  const { data, failure, reload } = useOperation('people.units', {}, { enabled });
  const today = localDateOf(serverNow());
  const units = data?.units.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo),
  );
  return { units, failure, reload };
};

/** Where whoever is signed in organises: an officer's own unit and those below it, staff all. */
export const useOrganisedUnits = (): OrganisedUnits => {
  const {
    data: me,
    failure: unknown,
    organises,
    isCommittee,
    officerOf,
    coordinatorOf,
    readsRoster,
    ...session
  } = useSession();
  const office = useOfficeUnits({ enabled: organises && readsRoster });
  const reload = () => {
    session.reload();
    office.reload();
  };
  if (me && !organises) return { units: [], failure: undefined, reload };
  if (me && !readsRoster) {
    // Who organises in a group or a team alone does not read the office's units, and needs no others.
    const units = me.memberships
      .filter(({ roles }) => roles.some((role) => ORGANISERS.some((each) => each === role)))
      .map(({ unitId: id, unitName: name, unitKind: kind }) => ({ id, name, kind }));
    return { units, failure: undefined, reload };
  }
  const all = office.units;
  if (!me || !all) return { units: undefined, failure: unknown ?? office.failure, reload };
  const held = [...officerOf, ...coordinatorOf];
  const own = new Set(held.flatMap((unitId) => [unitId, ...unitsBelow(unitId, all)]));
  return {
    units: all
      .filter(({ unitId }) => isCommittee || own.has(unitId))
      .map(({ unitId: id, name, kind }) => ({ id, name, kind })),
    failure: undefined,
    reload,
  };
};
