import { type StudyMatrix, studyMatrix } from '@shared/domain/study/matrix';
import { groupPeople } from './group-people';
import type { Store } from './index';
import type { UnitRecord } from './organisation';
import { studyYearOf } from './study-year';

/** A group's matrix of a year, from the records as they stand. */
export const studyMatrixOf = async (
  store: Store,
  unit: Pick<UnitRecord, 'officeId' | 'unitId'>,
  year: number,
): Promise<StudyMatrix> => {
  const [{ held, said }, members] = await Promise.all([
    studyYearOf(store, unit, year),
    store.organisation.membersOfUnit(unit.officeId, unit.unitId),
  ]);
  const of = { unitId: unit.unitId, year };
  return studyMatrix(held, groupPeople(members, of, held), said);
};
