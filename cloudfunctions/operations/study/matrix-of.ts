import { type StudyMatrix, studyMatrix } from '@shared/domain/study/matrix';
import type { Store, UnitRecord } from '../../store';
import { studyYearOf } from '../../store';
import { groupPeople } from './group-people';

/** A group's matrix of a year, from the records as they stand. */
export const matrixOf = async (
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
