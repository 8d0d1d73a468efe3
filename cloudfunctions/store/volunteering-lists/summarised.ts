import { summaryOf, type VolunteerSummary } from '@shared/domain/volunteering/summary';
import { categoryOf } from '@shared/domain/volunteering/volunteer';
import type { Store } from '../index';

/** The sums of an office's year, of the units that are asked for. */
export const summarised = async (
  store: Store,
  officeId: string,
  year: number,
  isMine: (unitId: string) => boolean,
): Promise<VolunteerSummary> => {
  const services = await store.services.ofYear(officeId, year);
  const ids = [...new Set(services.map(({ memberId }) => memberId))];
  const people = ids.length === 0 ? [] : await store.organisation.membersByIds(officeId, ids);
  const kinds = new Map(people.map((person) => [person.id, categoryOf(person)]));
  return summaryOf(year, services, isMine, (id) => kinds.get(id) ?? 'other');
};
