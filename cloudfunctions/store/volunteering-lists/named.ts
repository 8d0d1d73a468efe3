import type { Service } from '@shared/domain/volunteering/service-schema';
import type { Store } from '../index';
import type { NameOf } from '../named-sources';

/** Reads the names of whoever put marks down. */
export const namesIn = async (
  store: Store,
  officeId: string,
  services: readonly Pick<Service, 'marks'>[],
): Promise<NameOf> => {
  const ids = services.flatMap(({ marks }) => marks.flatMap(({ enteredBy }) => enteredBy ?? []));
  const people =
    ids.length === 0 ? [] : await store.organisation.membersByIds(officeId, [...new Set(ids)]);
  return (memberId) => people.find(({ id }) => id === memberId)?.name ?? null;
};
