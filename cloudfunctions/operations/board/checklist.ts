import { boardChecklist } from '@shared/contract/board';
import { deriveItem } from '@shared/domain/board/derive-item';
import { draftChecklist } from '@shared/domain/inspections/draft';
import { succeed } from '@shared/domain/outcome';
import { boardInput } from '../../store';
import { implement, nothingToLoad } from '../implement';

export const checklist = implement(boardChecklist, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year, items, unitIds }, now, deps: { store } }) => {
    const found = await boardInput(store, actor, { year }, now);
    if (!found.ok) return found;
    const { input } = found.data;
    const chosen = items.flatMap((number) => deriveItem(input, number) ?? []);
    return succeed({ checklist: draftChecklist(chosen, unitIds) });
  },
});
