import { retentionChange } from '@shared/contract/retention';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import { wrongHandOver } from '@shared/domain/retention/terms';
import { implement, nothingToLoad } from '../implement';

export const change = implement(retentionChange, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { revision, terms, handOvers, reason } = input;
    const wrong = wrongHandOver(handOvers);
    if (wrong !== undefined) return refuse('HAND_OVER_DATE_INVALID', { year: wrong });
    const before = await store.retention.settings(actor.officeId);
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'terms_changed',
      reason,
      ...changed(before, { terms, handOvers }),
    };
    const settings = { terms, handOvers };
    if (!(await store.retention.change(actor.officeId, revision, settings, entry))) {
      return refuse('SETTINGS_CHANGED', {});
    }
    return succeed({ revision: revision + 1 });
  },
});
