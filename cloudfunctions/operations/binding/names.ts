import type { Store } from '../../store';

/** What an office and a unit of it are called. */
export const namesOf = async (store: Store, officeId: string, unitId: string) => {
  const [office, unit] = await Promise.all([
    store.organisation.office(officeId),
    store.organisation.unit(officeId, unitId),
  ]);
  return { officeName: office?.name ?? '', unitName: unit?.name ?? '' };
};
