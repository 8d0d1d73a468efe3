import { activityKinds } from '@shared/domain/activity/kinds';
import type { ActivityKind } from '@shared/domain/activity/schema';
import { type OrganisedUnits, useOrganisedUnits } from '@/features/activities';

export interface HostUnits extends OrganisedUnits {
  /** Every unit I organise, whatever it can host. */
  all: OrganisedUnits['units'];
}

/** Where an activity of this kind can be held by whoever is signed in. */
export const useHostUnits = (kind: ActivityKind): HostUnits => {
  const organised = useOrganisedUnits();
  return {
    ...organised,
    all: organised.units,
    units: organised.units?.filter((unit) => activityKinds[kind].hostedBy.includes(unit.kind)),
  };
};
