import { overlaps } from '@shared/domain/people/stays';
import { localDateOf } from '@shared/domain/time';
import { type ReportRecord, rosterRows, type Store } from '../../store';

/** Everybody who was in a team in the year, as of its last day or today. */
export const teamMaterial = async (
  store: Store,
  { officeId, createdAt }: Pick<ReportRecord, 'officeId' | 'createdAt'>,
  { unitId, year }: { unitId: string; year: number },
) => {
  const [unit, people] = await Promise.all([
    store.organisation.unit(officeId, unitId),
    store.organisation.membersOfUnit(officeId, unitId),
  ]);
  if (!unit) return undefined;
  const [today, last] = [localDateOf(createdAt), `${year}-12-31`];
  const on = today < last ? today : last;
  const rows = rosterRows(people, unitId, on, (held) => overlaps(held, `${year}-01-01`, on));
  return { unit, year, on, rows };
};
