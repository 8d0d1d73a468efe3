import { entryKinds } from '@shared/domain/entries/kinds';
import type { EntryKind } from '@shared/domain/entries/schema';
import type { Store } from '../../store';

/** Ids of the topics an entry may name: those of the unit's study plan of its year. */
export const topicsOf = async (
  store: Store,
  asked: { officeId: string; unitId: string; kind: EntryKind; planYear: number },
): Promise<string[]> => {
  const { officeId, unitId, kind, planYear } = asked;
  if (!entryKinds[kind].fields.some(({ namesTopic }) => namesTopic)) return [];
  const plan = await store.studyPlans.ofYear(officeId, unitId, planYear);
  return plan?.topics.map(({ id }) => id) ?? [];
};
