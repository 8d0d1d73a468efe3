import { volunteeringPublicEvents } from '@shared/contract/volunteering-events';
import { succeed } from '@shared/domain/outcome';
import { implementForPublic } from '../implement';
import { publicCardOf } from './views';
import { withShifts } from './with-shifts';

const PAGE = 20;

export const publicEvents = implementForPublic(volunteeringPublicEvents, {
  load: (_, { store }) => store.organisation.offices(),
  handle: async ({ input: { officeId, cursor }, loaded: offices, now, deps: { store } }) => {
    const office = officeId === undefined ? offices[0] : offices.find(({ id }) => id === officeId);
    if (!office) return succeed({ events: [], next: null });
    const { documents, next } = await store.activities.ofUnits(office.id, {
      units: 'office',
      when: 'upcoming',
      state: 'published',
      kind: 'volunteer_event',
      now,
      cursor,
      search: undefined,
      limit: PAGE,
    });
    const open = documents.filter(({ event }) => event?.openToPublic);
    const found = await withShifts(store, office.id, open);
    return succeed({ events: found.map((one) => publicCardOf(one, office.name, now)), next });
  },
});
