import type { Activity } from './schema';

/**
 * Whether an activity that was opened took place: somebody was there. One still under way counts from
 * the first person at the door; one that closed with nobody present never does. A kind without names
 * counts by the number of heads in its record.
 * @param attended somebody is present by its list as it stands
 */
export const wasHeld = (
  { state, record }: Pick<Activity, 'state' | 'record'>,
  attended: boolean,
): boolean =>
  state.name === 'closed' && state.counts
    ? state.counts.present > 0 || (record?.headCount ?? 0) > 0
    : attended;
