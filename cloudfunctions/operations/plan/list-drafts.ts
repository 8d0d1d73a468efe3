import { planListDrafts } from '@shared/contract/plan';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

export const listDrafts = implement(planListDrafts, {
  load: nothingToLoad,
  handle: async ({ actor, deps: { store } }) => {
    const drafts = await store.plans.openDrafts(actor.officeId);
    return succeed({
      drafts: drafts.map(({ id, text: { title, year }, sourceName, createdAt, targets }) => ({
        id,
        title,
        year,
        sourceName,
        createdAt,
        openTargets: targets.filter(({ decision }) => decision === 'open').length,
      })),
    });
  },
});
