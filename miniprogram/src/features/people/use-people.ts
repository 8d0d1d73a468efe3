import type { InputOf, OutputOf } from '@shared/contract';
import { type Pages, usePages } from '@/features/remote';
import { call } from '@/platform/call';

export type PeopleFilter = Omit<InputOf<'people.list'>, 'cursor'>;
export type PeopleState = Pages<'people.list', OutputOf<'people.list'>['people'][number]>;

/** People by name, page after page. */
export const usePeople = (filter: PeopleFilter, options: { enabled?: boolean } = {}): PeopleState =>
  usePages(
    ['people.list', filter],
    (cursor) => call('people.list', { ...filter, cursor }),
    ({ people, next }) => ({ rows: people, next }),
    options,
  );
