import { studyChecklist } from '@shared/contract/study-archive';
import { rightsOver, writesForUnit } from '@shared/domain/entries/access';
import { cardFor } from '@shared/domain/entries/card';
import { refuse, succeed } from '@shared/domain/outcome';
import { checkMember } from '@shared/domain/study/checklist';
import { askingAbout, studyFileOf } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { readsFile } from './reads-file';

export const checklist = implement(studyChecklist, {
  load: nothingToLoad,
  handle: async ({ actor, input: { unitId, year }, now, deps: { store } }) => {
    const reading = await readsFile({ actor, now, store }, unitId);
    if (!reading) return refuse('NOT_FOUND', {});
    const { unit, sees } = reading;
    const [file, asking] = await Promise.all([
      studyFileOf(store, unit, year, now),
      askingAbout({ actor, now, store }, unitId),
    ]);
    const drafts = file.all.filter(
      (one) =>
        one.kind === 'study_checklist' &&
        one.state.name === 'draft' &&
        Object.values(rightsOver(asking, one)).includes(true),
    );
    return succeed({
      unitId,
      unitName: unit.name,
      year,
      sees,
      inForce: file.checklist ? cardFor(asking, file.checklist) : null,
      drafts: drafts.map((one) => cardFor(asking, one)),
      mayWrite: writesForUnit(asking, 'study_checklist', unitId),
      people: file.people
        .filter(({ id }) => sees === 'group' || id === actor.memberId)
        .map(({ id, name }) => ({
          memberId: id,
          name,
          lines: checkMember(file.asked, file.yearOf(id)),
        })),
    });
  },
});
