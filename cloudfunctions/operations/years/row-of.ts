import { lateDayOf, NOTHING_DECIDED, yearStateOf } from '@shared/domain/plan/year-state';
import type { Instant } from '@shared/domain/time';
import type { PlanYearRecord, Store } from '../../store';

/** Years as they stand now, each with what was decided about its end. */
export const rowsOf = async (
  store: Store,
  officeId: string,
  years: readonly { year: number; hasPlan: boolean; kept: PlanYearRecord | undefined }[],
  now: Instant,
) => {
  const signers = years.flatMap(({ kept }) => kept?.reopenings.map(({ by }) => by) ?? []);
  const ids = [...new Set(signers)];
  const people = ids.length > 0 ? await store.organisation.membersByIds(officeId, ids) : [];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return years.map(({ year, hasPlan, kept }) => {
    const end = kept ?? NOTHING_DECIDED;
    return {
      year,
      hasPlan,
      state: yearStateOf(year, end, now),
      lateUntil: lateDayOf(year, end),
      reopenings: [...end.reopenings]
        .reverse()
        .map(({ by, ...one }) => ({ ...one, byName: names.get(by) ?? null })),
      seen: kept?.history.length ?? 0,
    };
  });
};
