import { boardUnit } from '@shared/contract/board-views';
import { deriveUnit } from '@shared/domain/board/derive-unit';
import { homeFinder } from '@shared/domain/board/units';
import { refuse, succeed } from '@shared/domain/outcome';
import { boardInput } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { cardsOf } from './cards';
import { insideOf } from './inside';
import { othersOf } from './others';

export const unit = implement(boardUnit, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year, unitId }, now, deps: { store } }) => {
    const found = await boardInput(store, actor, { year }, now);
    if (!found.ok) return found;
    const { input, evidence } = found.data;
    const view = deriveUnit(input, unitId);
    if (!view) return refuse('NOT_FOUND', {});
    const homeOf = homeFinder(input.units);
    const ids = view.units.map((one) => one.unitId);
    const cards = cardsOf(
      evidence,
      (record) => record.commitmentIds.length > 0 && ids.includes(homeOf(record.unitId)),
      now,
    ).sort((a, b) => a.at - b.at);
    const units = input.units.filter(({ id }) => ids.includes(homeOf(id)));
    return succeed({
      ...view,
      activities: cards.filter(({ family }) => family === 'activity'),
      others: othersOf(cards),
      inside: await insideOf({ actor, now, store }, units, input.units, view.year),
    });
  },
});
