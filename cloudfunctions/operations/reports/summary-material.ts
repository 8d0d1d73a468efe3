import { type ReportRecord, type Store, summarised } from '../../store';
import { holdersUnder } from './units-of';

/** The sums of a unit's year; of the whole office for the Party committee. */
export const summaryMaterial = async (
  store: Store,
  { officeId }: Pick<ReportRecord, 'officeId'>,
  { unitId, year }: { unitId: string; year: number },
) => {
  const [unit, office] = await Promise.all([
    store.organisation.unit(officeId, unitId),
    store.organisation.office(officeId),
  ]);
  if (!unit) return undefined;
  const summary = await summarised(store, officeId, year, await holdersUnder(store, unit));
  const title = unit.kind === 'organ_committee' ? (office?.name ?? unit.name) : unit.name;
  return { summary, title };
};
