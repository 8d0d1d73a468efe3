import type { InputOf, OutputOf } from '@shared/contract';
import { type Pages, usePages } from '@/features/remote';
import { call } from '@/platform/call';

export type ListedActivity = OutputOf<'activities.list'>['activities'][number];
export type ActivityFilters = Pick<
  InputOf<'activities.list'>,
  'unitId' | 'kind' | 'state' | 'item'
>;
export type ActivityListState = Pages<'activities.list', ListedActivity>;

/** A list of activities, page after page. */
export const useActivityList = (
  input: Omit<InputOf<'activities.list'>, 'cursor'>,
  options: { enabled?: boolean } = {},
): ActivityListState =>
  usePages(
    ['activities.list', input],
    (cursor) => call('activities.list', { ...input, cursor }),
    ({ activities, next }) => ({ rows: activities, next }),
    options,
  );
