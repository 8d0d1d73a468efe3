import { rosterChooseEnds } from '@shared/contract/roster-import';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { importToDecide } from './import-of-office';
import { summaryOf } from './summary';
import { workTime } from './work-time';

/** People ticked in one write. */
const PORTION = 200;

/** Ticks the people meant, or all of them for as long as one call may take: the counts tell how far. */
export const chooseEnds = implement(rosterChooseEnds, {
  load: ({ importId }, { store }) => store.rosterImports.one(importId),
  handle: async ({ actor, input: { importId, rowIds, chosen }, loaded, deps: { store } }) => {
    const own = importToDecide(loaded, actor);
    if (!own.ok) return own;
    const hasTime = workTime();
    const next = () => store.rosterImports.choose(own.data, rowIds, chosen, PORTION);
    while ((await next()) === PORTION && hasTime());
    await store.rosterImports.decided(importId, await store.rosterImports.tally(own.data));
    const now = await store.rosterImports.one(importId);
    return now ? succeed(summaryOf(now)) : refuse('NOT_FOUND', {});
  },
});
