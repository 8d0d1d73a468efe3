import { inspectionsDraft } from '@shared/contract/inspections';
import { deriveItem } from '@shared/domain/board/derive-item';
import { draftChecklist } from '@shared/domain/inspections/draft';
import { succeed } from '@shared/domain/outcome';
import { boardInput } from '../board/board-input';
import { implement, nothingToLoad } from '../implement';

export const draft = implement(inspectionsDraft, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year, items, unitIds }, now, deps: { store } }) => {
    const found = await boardInput(store, actor, { year }, now);
    if (!found.ok) return found;
    const { input } = found.data;
    const chosen = items.flatMap((number) => deriveItem(input, number) ?? []);
    return succeed({ checklist: draftChecklist(chosen, unitIds) });
  },
});
