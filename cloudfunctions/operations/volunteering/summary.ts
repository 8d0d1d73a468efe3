import { volunteeringSummary } from '@shared/contract/volunteering-events';
import { succeed } from '@shared/domain/outcome';
import { holdsRole } from '@shared/domain/people/rights';
import { summaryOf } from '@shared/domain/volunteering/summary';
import { categoryOf } from '@shared/domain/volunteering/volunteer';
import { implement, nothingToLoad } from '../implement';
import { organisedBy } from '../reaches';

export const summary = implement(volunteeringSummary, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year }, now, deps: { store } }) => {
    const units = holdsRole(actor, ['leader'], now)
      ? ('office' as const)
      : await organisedBy({ actor, now, store });
    const services = await store.services.ofYear(actor.officeId, year);
    const ids = [...new Set(services.map(({ memberId }) => memberId))];
    const people =
      ids.length === 0 ? [] : await store.organisation.membersByIds(actor.officeId, ids);
    const kinds = new Map(people.map((person) => [person.id, categoryOf(person)]));
    const isMine = (unitId: string) => units === 'office' || units.includes(unitId);
    return succeed(summaryOf(year, services, isMine, (id) => kinds.get(id) ?? 'other'));
  },
});
