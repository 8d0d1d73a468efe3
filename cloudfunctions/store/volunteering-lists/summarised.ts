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
  const events = [...new Set(services.map(({ activityId }) => activityId))];
  const [people, activities] = await Promise.all([
    ids.length === 0 ? [] : store.organisation.membersByIds(officeId, ids),
    store.activities.byIds(officeId, events),
  ]);
  const kinds = new Map(people.map((person) => [person.id, categoryOf(person)]));
  const serves = new Map(activities.map((one) => [one.id, one.serves]));
  return summaryOf(
    year,
    services,
    isMine,
    (id) => kinds.get(id) ?? 'other',
    (id) => serves.get(id) ?? [],
  );
};
