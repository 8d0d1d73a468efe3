import { reportsDiscard } from '@shared/contract/reports';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from './implement';
import { isOwn, summaryOf } from './report-of';

export const discard = implementOverUnit(reportsDiscard, {
  load: ({ reportId }, { store }) => store.reports.one(reportId),
  handle: async ({ actor, loaded, now, deps: { store } }) => {
    const own = isOwn(loaded, actor, now);
    if (!own.ok) return own;
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'discarded',
      before: { state: own.data.state },
      after: { state: 'discarded' },
    };
    if (own.data.state !== 'discarded') await store.reports.discard(own.data, entry);
    return succeed(summaryOf({ ...own.data, state: 'discarded' }));
  },
});
