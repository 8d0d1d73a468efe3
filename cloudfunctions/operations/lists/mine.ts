import { listsMine } from '@shared/contract/lists';
import { ownLines } from '@shared/domain/lists/own';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

export const mine = implement(listsMine, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId, memberId }, now, deps: { store } }) => {
    const [plan, lists] = await Promise.all([
      store.plans.inForce(officeId, now),
      store.lists.naming(officeId, memberId),
    ]);
    const year = plan?.year ?? null;
    const ofYear = lists.filter(({ planYear }) => planYear === year);
    return succeed({ year, lines: ownLines(ofYear, memberId) });
  },
});
