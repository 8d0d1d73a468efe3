import type { YearPaperData } from '@shared/domain/papers/data';
import { studyArchive } from '@shared/domain/study/archive';
import { byDate } from '@shared/domain/study/by-date';
import { checkMember } from '@shared/domain/study/checklist';
import type { Instant } from '@shared/domain/time';
import { type Store, studyFileOf, type UnitRecord } from '../../store';

/** What the papers of a study group's year are made of: its matrix and its file, read once. */
export const studyMaterial = async (
  store: Store,
  unit: UnitRecord,
  year: number,
  at: Instant,
): Promise<Pick<YearPaperData, 'study' | 'studyFile'>> => {
  const file = await studyFileOf(store, unit, year, at);
  const { all, entries, archive, asked, people, matrix } = file;
  return {
    study: matrix,
    studyFile: {
      archive: studyArchive(archive),
      sessions: archive.sessions,
      notes: byDate(entries.filter(({ details }) => details.form !== undefined)),
      regimes: byDate(all.filter(({ kind }) => kind === 'study_regime')),
      checks:
        asked.length === 0
          ? []
          : people.map(({ id, name }) => ({ name, lines: checkMember(asked, file.yearOf(id)) })),
    },
  };
};
