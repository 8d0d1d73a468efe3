import { studyArchive } from '@shared/contract/study-archive';
import { refuse, succeed } from '@shared/domain/outcome';
import { studyArchive as archiveOf } from '@shared/domain/study/archive';
import { studyFileOf } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { readsFile } from './reads-file';

export const archive = implement(studyArchive, {
  load: nothingToLoad,
  handle: async ({ actor, input: { unitId, year }, now, deps: { store } }) => {
    const reading = await readsFile({ actor, now, store }, unitId);
    if (!reading) return refuse('NOT_FOUND', {});
    const { unit, sees, exports } = reading;
    const file = await studyFileOf(store, unit, year, now);
    const isShown = (memberId: string | null) =>
      sees === 'group' || memberId === null || memberId === actor.memberId;
    return succeed({
      unitId,
      unitName: unit.name,
      year,
      sees,
      exports,
      people: file.people
        .filter(({ id }) => isShown(id))
        .map(({ id, name }) => ({ memberId: id, name })),
      categories: archiveOf(file.archive).map(({ category, lines }) => ({
        category,
        lines: lines.filter(({ memberId }) => isShown(memberId)),
      })),
    });
  },
});
