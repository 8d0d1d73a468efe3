import type { Activity } from '@shared/domain/activity/schema';
import type { Store } from '../../store';

/**
 * Takes the next lines of the printed sheet. Two who add at once read the same last line, and one of
 * them looks again; a line taken by whoever broke off then stays empty, which harms nobody.
 * @returns the first of them
 */
export const nextLines = async (
  store: Store,
  { id, officeId }: Pick<Activity, 'id' | 'officeId'>,
  count: number,
): Promise<number> => {
  for (;;) {
    const seen = await store.activities.byId(id);
    const roster = await store.attendance.roster(officeId, id);
    const last = Math.max(seen?.lines ?? 0, ...roster.map(({ number }) => number));
    if (await store.activities.takeLines({ id, lines: seen?.lines ?? null }, last + count)) {
      return last + 1;
    }
  }
};
