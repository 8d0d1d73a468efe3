import { boardItem, type RecordCard } from '@shared/contract/board';
import { deriveItem } from '@shared/domain/board/derive-item';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { boardInput } from './board-input';

const isSame = (one: RecordCard, other: RecordCard): boolean =>
  one.id === other.id && one.unitId === other.unitId;

export const item = implement(boardItem, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const found = await boardInput(store, actor, input, now);
    if (!found.ok) return found;
    const progress = deriveItem(found.data.input, input.number);
    if (!progress) return refuse('NOT_FOUND', {});
    const ids = new Set(progress.commitments.flatMap(({ recordIds }) => recordIds));
    const records = found.data.evidence
      .filter(({ record }) => ids.has(record.id))
      .map(({ card }) => card(now))
      // One that several units answer for is told once.
      .filter((card, place, all) => place === all.findIndex((one) => isSame(one, card)));
    const withdrawn = found.data.withdrawn
      .filter(({ commitment }) => commitment.item === input.number)
      .map(({ commitment: { id, title }, on, reason }) => ({ id, title, on, reason }));
    return succeed({ ...progress, records, withdrawn });
  },
});
