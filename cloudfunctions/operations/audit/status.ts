import { auditStatus } from '@shared/contract/audit';
import { verifyChain } from '@shared/domain/audit/chain';
import { succeed } from '@shared/domain/outcome';
import { tie } from '../../runtime/tie';
import { implement, nothingToLoad } from '../implement';

/** How many of the newest links are followed at every look. */
const NEWEST = 200;

export const status = implement(auditStatus, {
  load: nothingToLoad,
  handle: async ({ actor, deps: { store } }) => {
    const last = await store.audit.last(actor.officeId);
    const total = last?.sequence ?? 0;
    const first = Math.max(1, total - NEWEST + 1);
    const newest = last ? await store.audit.from(actor.officeId, first, NEWEST) : [];
    const verdict = verifyChain(newest, tie);
    // Whatever is missing at the beginning of the part breaks it as well.
    const isWhole = newest.length === total - first + 1;
    const brokenAt = verdict.holds ? (isWhole ? null : first) : verdict.brokenAt;
    return succeed({
      links: total,
      sealedAt: last?.sealedAt ?? null,
      lastHash: last?.hash ?? null,
      checked: newest.length,
      brokenAt,
    });
  },
});
