import { volunteeringSummary } from '@shared/contract/volunteering-events';
import { succeed } from '@shared/domain/outcome';
import { holdsRole } from '@shared/domain/people/rights';
import { summarised } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { organisedBy } from '../reaches';

export const summary = implement(volunteeringSummary, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year }, now, deps: { store } }) => {
    const units = holdsRole(actor, ['leader'], now)
      ? ('office' as const)
      : await organisedBy({ actor, now, store });
    const isMine = (unitId: string) => units === 'office' || units.includes(unitId);
    return succeed(await summarised(store, actor.officeId, year, isMine));
  },
});
