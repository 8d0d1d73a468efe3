import { boardItem } from '@shared/contract/board';
import { deriveItem } from '@shared/domain/board/derive-item';
import { refuse, succeed } from '@shared/domain/outcome';
import { boardInput } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { cardsOf } from './cards';
import { waitingFor } from './waiting';

export const item = implement(boardItem, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const found = await boardInput(store, actor, input, now);
    if (!found.ok) return found;
    const { number } = input;
    const progress = deriveItem(found.data.input, number);
    if (!progress) return refuse('NOT_FOUND', {});
    const ids = new Set(progress.commitments.flatMap(({ recordIds }) => recordIds));
    const { year, asOf } = progress;
    const withdrawn = found.data.withdrawn
      .filter(({ commitment }) => commitment.item === number)
      .map(({ commitment: { id, title }, on, reason }) => ({ id, title, on, reason }));
    return succeed({
      ...progress,
      records: cardsOf(found.data.evidence, ({ id }) => ids.has(id), now),
      waiting: await waitingFor(store, actor.officeId, { year, number, until: asOf }),
      withdrawn,
    });
  },
});
