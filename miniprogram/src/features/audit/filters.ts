import type { InputOf } from '@shared/contract';
import { endOfDay, instantOf } from '@shared/domain/time';

export interface Filters {
  who: string;
  /** Id of one person, chosen from an entry. */
  by: string | undefined;
  byName: string | undefined;
  collection: string;
  action: string;
  /** `YYYY-MM-DD`, empty for no bound; the last day included. */
  from: string;
  until: string;
}

export const noFilters: Filters = {
  who: '',
  by: undefined,
  byName: undefined,
  collection: '',
  action: '',
  from: '',
  until: '',
};

/** What is asked of the server for these filters. */
export const inputOf = ({
  who,
  by,
  collection,
  action,
  from,
  until,
}: Filters): InputOf<'audit.list'> => ({
  who: who.trim().slice(0, 20) || undefined,
  by,
  collection: collection || undefined,
  action: action || undefined,
  from: instantOf(from),
  until: until === '' ? undefined : endOfDay(until),
});

export const isNarrowed = (filters: Filters): boolean =>
  Object.values(inputOf(filters)).some((value) => value !== undefined);
