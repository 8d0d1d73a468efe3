import type { Session } from '@shared/contract/session';
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

/** The study groups somebody keeps as their secretary: those alone, whatever lies around them. */
const studyGroupsOf = (me: Session): OrganisedUnit[] =>
  me.memberships
    .filter(({ roles }) => roles.includes('study_secretary'))
    .map(({ unitId: id, unitName: name, unitKind: kind }) => ({ id, name, kind }));

/**
 * Where whoever is signed in organises: an officer's own unit and those below it, a secretary's study
 * group, staff all.
 */
export const useOrganisedUnits = (): OrganisedUnits => {
  const { data: me, failure: unknown, isCommittee, officerOf, ...session } = useSession();
  const readsTree = isCommittee || officerOf.length > 0;
  const office = useOfficeUnits({ enabled: readsTree });
  const reload = () => {
    session.reload();
    office.reload();
  };
  if (me && !readsTree) return { units: studyGroupsOf(me), failure: undefined, reload };
  const all = office.units;
  if (!me || !all) return { units: undefined, failure: unknown ?? office.failure, reload };
  const own = new Set([
    ...officerOf.flatMap((unitId) => [unitId, ...unitsBelow(unitId, all)]),
    ...studyGroupsOf(me).map(({ id }) => id),
  ]);
  return {
    units: all
      .filter(({ unitId }) => isCommittee || own.has(unitId))
      .map(({ unitId: id, name, kind }) => ({ id, name, kind })),
    failure: undefined,
    reload,
  };
};
